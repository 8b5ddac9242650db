"""What an agenda begins with: the standard one, the annual general meeting's, or a template of the group's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cpp_desktop.domain.agenda_order import WANTED, put_in
from cpp_desktop.domain.agendas import ANNUAL_GENERAL_AGENDA, AgendaTemplate, TemplateItem
from cpp_desktop.domain.approval import MINUTES_ITEM
from cpp_desktop.domain.deaths import names_any, names_of_the_dead, without_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.last_meeting import is_minutes_title
from cpp_desktop.domain.meetings import STANDARD_AGENDA, AgendaItem, Meeting, MeetingType, Purpose
from cpp_desktop.domain.people import Person
from cpp_desktop.services import records
from cpp_desktop.services.agenda import items_of, lead_words, place
from cpp_desktop.services.last_meetings import last_meeting, with_minutes_item
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction

_NO_MEETING = "There is no such meeting in this file."
STANDARD = "standard"
ANNUAL_GENERAL = "annual general"
_GIVEN: dict[str, tuple[tuple[str, Purpose, int], ...]] = {
    STANDARD: STANDARD_AGENDA,
    ANNUAL_GENERAL: ANNUAL_GENERAL_AGENDA,
}


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template that can be chosen, with how many items it has; `own` is None for the two that are given."""

    id: str
    name: str
    type: MeetingType | None
    items: int
    own: AgendaTemplate | None = None


def templates(office: Office) -> list[TemplateLine]:
    """Return the two that are given, then the group's own by name."""
    with office.store.read() as snapshot:
        own = snapshot.all(AgendaTemplate)
        lines = snapshot.all(TemplateItem)
    given = [
        TemplateLine(STANDARD, "Standard agenda", None, len(STANDARD_AGENDA)),
        TemplateLine(ANNUAL_GENERAL, "Annual general meeting", MeetingType.ANNUAL_GENERAL, len(ANNUAL_GENERAL_AGENDA)),
    ]
    counted = {t.id: sum(i.template_id == t.id for i in lines) for t in own}
    return [*given, *(TemplateLine(t.id, t.name, t.type, counted[t.id], t) for t in sorted(own, key=_by_name))]


def _by_name(template: AgendaTemplate) -> tuple[str, str]:
    return template.name.casefold(), template.id


def fitting(snapshot: Snapshot, kind: MeetingType) -> str:
    """Return the id of the template for a type of meeting: the group's own, else the one that is given."""
    own = sorted(snapshot.all(AgendaTemplate, type=kind), key=_by_name)
    if own:
        return own[0].id
    return ANNUAL_GENERAL if kind is MeetingType.ANNUAL_GENERAL else STANDARD


def use_template(office: Office, meeting_id: str, template_id: str | None = None) -> None:
    """Put a template, by default the one that fits, behind what is on an agenda; what is there already comes once.

    Raises:
        Refused: where there is no such meeting or template.
    """
    with office.store.transaction("use agenda template") as tx:
        meeting = tx.get(Meeting, meeting_id)
        if meeting is None:
            raise Refused(meeting=_NO_MEETING)
        lay_out(tx, meeting, template_id)


def would_add(office: Office, meeting_id: str, template_id: str | None = None) -> list[AgendaItem]:
    """Return what `use_template` would bring, numbered as it would stand there; nothing is changed.

    Raises:
        Refused: where there is no such meeting or template.
    """
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            raise Refused(meeting=_NO_MEETING)
        there = items_of(snapshot, meeting.id)
        new = _new_items(snapshot, meeting, there, template_id)
    ids = {item.id for item in new}
    placed = put_in(there, new, len(there), issued=meeting.agenda_issued is not None)
    return [item for item in placed if item.id in ids]


def lay_out(tx: Transaction, meeting: Meeting, template_id: str | None = None) -> None:
    """Put a template on a meeting's agenda, with the minutes of the last meeting; nobody who has died leads an item.

    Raises:
        Refused: where there is no such template.
    """
    there = items_of(tx, meeting.id)
    place(tx, meeting.id, _new_items(tx, meeting, there, template_id), len(there))


def _new_items(
    snapshot: Snapshot, meeting: Meeting, there: Sequence[AgendaItem], template_id: str | None
) -> list[AgendaItem]:
    titles = {i.title.casefold() for i in there}
    lines = _lines(snapshot, template_id or fitting(snapshot, meeting.type))
    items = [_item(line, meeting) for line in lines if not line.numbered or line.title.casefold() not in titles]
    last = last_meeting(snapshot, meeting)
    items = _in_easy_words_as_before(items, items_of(snapshot, last.id) if last else ())
    return with_minutes_item(_led_by_the_living(snapshot, items), there, meeting, last)


def _lines(snapshot: Snapshot, template_id: str) -> Sequence[TemplateItem]:
    if template_id in _GIVEN:
        return [
            TemplateItem(template_id=template_id, position=n, title=title, purpose=purpose, minutes_allowed=minutes)
            for n, (title, purpose, minutes) in enumerate(_GIVEN[template_id], 1)
        ]
    if snapshot.get(AgendaTemplate, template_id) is None:
        raise Refused(template="There is no such template in this file.")
    return sorted(snapshot.all(TemplateItem, template_id=template_id), key=lambda i: i.position)


def _item(line: TemplateItem, meeting: Meeting) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id,
        position=0,
        number=WANTED if line.numbered else "",
        title=line.title,
        purpose=line.purpose,
        lead=line.lead,
        minutes_allowed=line.minutes_allowed,
        confidential=line.confidential,
        easy_words=line.easy_words,
        picture=line.picture,
    )


def _in_easy_words_as_before(items: Sequence[AgendaItem], before: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Give items that stand on every agenda the easy words and the picture that they had the last time."""
    known = {i.title.casefold(): i for i in before if not i.confidential and (i.easy_words or i.picture)}
    out = []
    for item in items:
        last = known.get(item.title.casefold())
        if last and not (item.easy_words or item.picture):
            item = replace(item, easy_words=last.easy_words, picture=last.picture)
        out.append(item)
    return out


def _led_by_the_living(snapshot: Snapshot, items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Find the people whom a template names as leads, where one and only one bears the name."""
    if not any(i.lead for i in items):
        return list(items)
    people = snapshot.all(Person)
    dead = names_of_the_dead(people)
    by_name: dict[str, list[str]] = {}
    for person in people:
        if person.died_on is None and person.erased_on is None:
            by_name.setdefault(person.name.casefold(), []).append(person.id)
    out = []
    for item in items:
        lead = without_the_dead(item.lead, dead)
        found = by_name.get(lead.casefold(), [])
        out.append(replace(item, lead=lead, lead_id=found[0] if len(found) == 1 else None))
    return out


def save_as_template(office: Office, meeting_id: str, name: str, kind: MeetingType | None = None) -> AgendaTemplate:
    """Keep a meeting's agenda as a template, for meetings of a type if one is given.

    What was carried over and what remembers somebody belongs to that meeting alone and is left out.

    Raises:
        Refused: without a name, under one that is taken, or where there is nothing to keep.
    """
    template = AgendaTemplate(name=name.strip(), type=kind)
    with office.store.transaction("save agenda as template") as tx:
        _check(tx, template)
        people = {p.id: p for p in tx.all(Person)}
        dead = names_of_the_dead(people.values())
        kept = [i for i in items_of(tx, meeting_id) if not i.carried_from_id and not names_any(i.title, dead)]
        if not kept:
            raise Refused(name="There is nothing on this agenda that a template could keep.")
        tx.save(template)
        tx.save_all(_line(template, n, i, lead_words(i, people, dead)) for n, i in enumerate(kept, 1))
    return template


def _line(template: AgendaTemplate, position: int, item: AgendaItem, lead: str) -> TemplateItem:
    return TemplateItem(
        template_id=template.id,
        position=position,
        title=MINUTES_ITEM if is_minutes_title(item.title) else item.title,
        purpose=item.purpose,
        lead=lead,
        minutes_allowed=item.minutes_allowed,
        confidential=item.confidential,
        numbered=bool(item.number),
        easy_words=item.easy_words,
        picture=item.picture,
    )


def save_template(office: Office, template: AgendaTemplate) -> AgendaTemplate:
    """Keep a template's changed name and type.

    Raises:
        Refused: without a name, or under one that is taken.
    """
    with office.store.transaction("edit agenda template") as tx:
        _check(tx, template)
        return tx.save(replace(template, name=template.name.strip()))


def _check(snapshot: Snapshot, template: AgendaTemplate) -> None:
    records.check(template)
    taken = {t.name.casefold() for t in snapshot.all(AgendaTemplate) if t.id != template.id}
    if template.name.strip().casefold() in taken:
        raise Refused(name="There is a template of this name. Give this one another, or remove that one first.")


def remove_template(office: Office, template: AgendaTemplate) -> None:
    """Take out a template of the group's own; agendas made from it stay as they are."""
    with office.store.transaction("remove agenda template") as tx:
        for line in tx.all(TemplateItem, template_id=template.id):
            tx.remove(line)
        tx.remove(template)

"""What a script does with an agenda: templates, what carries over and why, and the parking list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.carry_over import Carried
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, MeetingType
from cpp_desktop.domain.wording import counted, day_month_year
from cpp_desktop.services import agenda, agenda_templates, carry_over, parking
from cpp_desktop.services.agenda_templates import TemplateLine
from cpp_desktop.services.carry_over import CarryOver
from cpp_desktop.services.office import Office
from cpp_desktop.services.parking import ParkedLine
from cpp_desktop.services.which_item import find_item
from cpp_desktop.services.which_meeting import find_meeting

_HIDDEN = "Confidential"
_Found = TypeVar("_Found")


def templates(options: Namespace) -> int:
    """List the templates of agendas, or remove one of the group's own."""
    with opened(options, read_only=not options.remove) as office:
        if options.remove:
            line = _template(office, options.remove)
            if line.own is None:
                raise Refused(remove=f"“{line.name}” comes with the program and stays. Only the group's own can go.")
            agenda_templates.remove_template(office, line.own)
        lines = agenda_templates.templates(office)
    if options.json:
        put_json([_template_as_json(line) for line in lines])
        return 0
    for line in lines:
        put(f"{line.name}\t{line.type.value if line.type else ''}\t{counted(line.items, 'item', 'items')}")
    return 0


def _template_as_json(line: TemplateLine) -> dict[str, Any]:
    kind = line.type.value if line.type else None
    return {"name": line.name, "type": kind, "items": line.items, "own": line.own is not None}


def use_template(options: Namespace) -> int:
    """Put a template on an agenda, the one that fits where none is named; with --preview, say what it would bring."""
    with opened(options, read_only=options.preview) as office:
        meeting = find_meeting(office, options.meeting)
        which = _template(office, options.template).id if options.template else None
        would_add = agenda_templates.would_add(office, meeting.id, which)
        if not options.preview:
            agenda_templates.use_template(office, meeting.id, which)
    _tell_items(options, would_add)
    return 0


def save_template(options: Namespace) -> int:
    """Keep an agenda as a template; what was carried over stays out of it."""
    with opened(options, read_only=False) as office:
        kind = MeetingType(options.type) if options.type else None
        kept = agenda_templates.save_as_template(office, find_meeting(office, options.meeting).id, options.name, kind)
        line = next(one for one in agenda_templates.templates(office) if one.id == kept.id)
    put(f"“{line.name}” is kept with {counted(line.items, 'item', 'items')}.")
    return 0


def carry(options: Namespace) -> int:
    """Put what carries over on an agenda; with --preview, say what that is and why, and change nothing."""
    with opened(options, read_only=options.preview) as office:
        meeting = find_meeting(office, options.meeting)
        found = carry_over.proposals(office, meeting.id)
        wanted = _wanted(found, options)
        ids = [] if options.preview else [item.id for item in carry_over.carry(office, meeting.id, wanted)]
        done = [item for item in _items(office, meeting.id) if item.id in ids]
    if not options.preview:
        _tell_items(options, done)
    elif options.json:
        put_json(_as_json(found, wanted, whole=options.whole))
    else:
        for one in found.found:
            title, reasons = _told(one, whole=options.whole)
            on = "put on" if one in wanted else "left off"
            put("\t".join((on, one.source.value, title, " ".join(reasons))).rstrip())
        say(f"{counted(len(wanted), 'item', 'items')} would be put on the agenda.")
    if found.last is not None and not found.is_minuted:
        say(f"Nothing is minuted for {day_month_year(found.last.date)} yet, so nobody knows what was left over.")
    return 0


def _wanted(found: CarryOver, options: Namespace) -> list[Carried]:
    """Return what is to be carried: what was named, or everything, or else what is chosen unless somebody says so."""
    if options.put:
        return [_one(found.found, words, "carries over", lambda one: (one.id, one.item.title)) for words in options.put]
    return [one for one in found.found if one.chosen or options.all]


def _told(one: Carried, *, whole: bool) -> tuple[str, tuple[str, ...]]:
    """Return the title and the reasons, which say nothing of what is confidential unless everything is asked for."""
    return (one.item.title, one.reasons) if whole or not one.item.confidential else (_HIDDEN, ())


def _as_json(found: CarryOver, wanted: list[Carried], *, whole: bool) -> dict[str, Any]:
    lines = []
    for one in found.found:
        title, reasons = _told(one, whole=whole)
        shown = {"source": one.source.value, "title": title, "reasons": list(reasons)}
        lines.append({**shown, "confidential": one.item.confidential, "put_on": one in wanted})
    return {"last_meeting": found.last.date.isoformat() if found.last else None, "found": lines}


def park(options: Namespace) -> int:
    """Take an item off its agenda for a later meeting."""
    with opened(options, read_only=False) as office:
        item = find_item(office, find_meeting(office, options.meeting).id, options.item)
        parking.park(office, item, options.note)
    put(f"Item {item.number} is in the parking list.")
    return 0


def take_back(options: Namespace) -> int:
    """Put something that was parked on an agenda."""
    with opened(options, read_only=False) as office:
        meeting = find_meeting(office, options.meeting)
        item = parking.take_in(office, meeting.id, _parked(office, options.title).parked)
    _tell_items(options, [item])
    return 0


def parked(options: Namespace) -> int:
    """List what waits for a later meeting; first add to it, or let something go, where asked."""
    if options.note and not options.add:
        raise Refused(note="Say with --add what the note is about.")
    with opened(options, read_only=not (options.add or options.remove)) as office:
        if options.add:
            parking.add_parked(office, options.add, options.note)
        if options.remove:
            parking.remove_parked(office, _parked(office, options.remove).parked)
        lines = [line for line in parking.parking_list(office) if options.whole or not line.parked.confidential]
        left_out = len(parking.parking_list(office)) - len(lines)
    if options.json:
        put_json([_parked_as_json(line) for line in lines])
    else:
        for line in lines:
            since = line.parked.parked.isoformat()
            put("\t".join((line.parked.title, line.parked.note, line.lead, since)))
    if left_out:
        say(f"{counted(left_out, 'confidential item', 'confidential items')} left out; --whole lists them too.")
    return 0


def _parked_as_json(line: ParkedLine) -> dict[str, Any]:
    return {
        "title": line.parked.title,
        "note": line.parked.note,
        "lead": line.lead,
        "since": line.parked.parked.isoformat(),
        "meeting": line.meeting.date.isoformat() if line.meeting else None,
        "confidential": line.parked.confidential,
    }


def _template(office: Office, words: str) -> TemplateLine:
    return _one(agenda_templates.templates(office), words, "is a template", lambda one: (one.id, one.name))


def _parked(office: Office, words: str) -> ParkedLine:
    return _one(parking.parking_list(office), words, "is parked", lambda one: (one.id, one.parked.title))


def _one(among: Iterable[_Found], words: str, what: str, names: Callable[[_Found], tuple[str, ...]]) -> _Found:
    """Return the one that is called so.

    Raises:
        Refused: none is, or several are.
    """
    wanted = " ".join(words.split()).casefold()
    meant = [one for one in among if wanted in {name.casefold() for name in names(one)}]
    if len(meant) != 1:
        raise Refused(name=f"{'More than one item' if meant else 'Nothing'} called “{words}” {what}.")
    return meant[0]


def _items(office: Office, meeting_id: str) -> list[AgendaItem]:
    with office.store.read() as snapshot:
        return agenda.items_of(snapshot, meeting_id)


def _tell_items(options: Namespace, items: Iterable[AgendaItem]) -> None:
    """Tell which items were put on an agenda, or would be."""
    told = [(item.number, _HIDDEN if item.confidential else item.title, item.confidential) for item in items]
    if options.json:
        put_json([{"number": number or None, "title": title, "confidential": hidden} for number, title, hidden in told])
        return
    for number, title, _ in told:
        put(f"{number}\t{title}")

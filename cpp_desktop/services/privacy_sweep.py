"""The check of minutes before they are sent round: what may be too private, shown one by one, left or changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from cpp_desktop import paths
from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.attendance import THERE
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group, ParentBody
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.names_in_text import Known, Lexicon, Standing
from cpp_desktop.domain.people import Membership, Person, RoleTitle, in_force
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.privacy_sweep import Finding, HealthWords, Passage, Sweeper, findings
from cpp_desktop.services import minutes, records
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.minutes import document
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_SMALL_WORD = re.compile(r"(?<![\w’'-])[a-zà-ÿ][^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One finding and where it stands, in words; `minute` is what can be made confidential, None where nothing can."""

    finding: Finding
    where: str
    record: Minute | Action | MeetingInterest
    minute: Minute | None


@dataclass(frozen=True, slots=True)
class Sweep:
    """What is to be looked at in a meeting's minutes, in order; `left` counts what was looked at and left as it is."""

    sightings: tuple[Sighting, ...]
    left: int


@dataclass(frozen=True, slots=True)
class _Place:
    where: str
    record: Minute | Action | MeetingInterest
    minute: Minute | None
    field: str

    @property
    def passage(self) -> Passage:
        return Passage(self.record.id, self.field, getattr(self.record, self.field))


def sweep(office: Office, meeting_id: str) -> Sweep:
    """Look through everything that a circulated copy of a meeting's minutes would say under its items.

    Raises:
        Refused: where there is no such meeting.
    """
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    places = list(_places(page))
    with office.store.read() as snapshot:
        sweeper = _sweeper(snapshot, page, [place.passage.words for place in places])
    of = {(place.record.id, place.field): place for place in places}
    found = findings((place.passage for place in places), sweeper)
    left = office.store.draft(_left_key(meeting_id)) or {}
    shown = [finding for finding in found if finding.key not in left]
    return Sweep(
        tuple(_sighting(finding, of[finding.passage.record_id, finding.passage.field]) for finding in shown),
        len(found) - len(shown),
    )


def _sighting(finding: Finding, place: _Place) -> Sighting:
    return Sighting(finding, place.where, place.record, place.minute)


def _places(page: MeetingPage) -> Iterator[_Place]:
    """Give the texts that are circulated, from the top; what is confidential is looked through by nobody."""
    written = document(page)
    for part in written.parts:
        for passage in part.passages:
            if passage.is_secret:
                continue
            minute = passage.minute
            number = minute.number or (part.item.number if part.item else "")
            where = f"{number} {part.item.title if part.item else said('Other minutes')}".strip()
            yield _Place(where, minute, minute, "text")
            yield _Place(said("{0}: decision").format(where), minute, minute, "decision")
            yield _Place(said("{0}: reason").format(where), minute, minute, "reason")
            yield _Place(said("{0}: dissent").format(where), minute, minute, "dissent")
            for action in passage.actions:
                yield _Place(said("{0}: action").format(where), action, minute, "text")
    for line in page.interests:
        if not line.is_secret:
            where = said("Interest of {0}").format(line.name)
            yield _Place(where, line.interest, None, "text")
            yield _Place(said("{0}: what was done").format(where), line.interest, None, "done")
    for action in written.other_actions:
        yield _Place(said("An action that comes from no minute"), action, None, "text")


def leave(office: Office, meeting_id: str, sighting: Sighting) -> None:
    """Remember that something stays as it is, for as long as the sentence round it does."""
    key = _left_key(meeting_id)
    office.store.keep_draft(key, {**(office.store.draft(key) or {}), sighting.finding.key: "left"})


def look_again(office: Office, meeting_id: str) -> None:
    """Forget what was left as it is in a meeting's minutes, so that all of it is shown again."""
    office.store.drop_draft(_left_key(meeting_id))


def reword(office: Office, sighting: Sighting, words: str) -> None:
    """Put other words in the place of a passage's.

    Raises:
        Refused: the passage has been changed since it was looked through, or nothing is left of an action or interest.
    """
    record, words = _as_it_was(office, sighting), words.strip()
    changed: dict[str, Any] = {sighting.finding.passage.field: words}
    if isinstance(record, Minute):
        minutes.save_minute(office, replace(record, **changed))
    else:
        records.save(office, replace(record, **changed))


def make_confidential(office: Office, sighting: Sighting) -> None:
    """Keep a passage, and the actions that come from it, out of every circulated copy.

    Raises:
        Refused: it stands in no minute, or the passage has been changed meanwhile.
    """
    if sighting.minute is None:
        raise Refused(text="This stands in no minute, so it cannot be kept apart. Reword it instead.")
    _as_it_was(office, sighting)
    with office.store.read() as snapshot:
        minute = snapshot.get(Minute, sighting.minute.id)
    if minute is not None:
        minutes.save_minute(office, replace(minute, confidential=True))


def _as_it_was(office: Office, sighting: Sighting) -> Minute | Action | MeetingInterest:
    passage = sighting.finding.passage
    with office.store.read() as snapshot:
        record = snapshot.get(type(sighting.record), passage.record_id)
    if record is None or getattr(record, passage.field) != passage.words:
        raise Refused(text="This passage was changed meanwhile. Close this and check again.")
    return record


def _left_key(meeting_id: str) -> str:
    # Kept as the import keeps its choices: encrypted, outside the log, no step to be undone.
    return f"privacy {meeting_id}"


def _sweeper(snapshot: Snapshot, page: MeetingPage, texts: list[str]) -> Sweeper:
    group, bodies = snapshot.all(Group)[0], snapshot.all(ParentBody)
    memberships, meetings = snapshot.all(Membership), snapshot.all(Meeting)
    own = [group.name, group.area, group.host, group.data_controller, group.contact, *(b.name for b in bodies)]
    own += [m.venue for m in meetings] + [m.title for m in meetings] + [m.nominating_body for m in memberships]
    known = tuple(_known(snapshot.all(Person), memberships, page))
    return sweeper_of(known, texts=[*texts, *(item.title for item in page.items)], own=own)


def sweeper_of(known: Sequence[Known], *, texts: Iterable[str], own: Iterable[str]) -> Sweeper:
    """Make ready to look through texts with the lists of words that come with the app.

    What `texts` write in small letters is no name, nor are the words of the group's `own` texts: its name and bodies.
    """
    own = list(own)
    people = [one for one in known if one.is_person]
    borne = {plain(word) for word in _words(name for one in people for name in one.names)}
    titles = _words(title.value for title in RoleTitle)
    lexicon = Lexicon(
        given=_listed("given_names") | {plain(word) for one in people for word in one.names[0].split()[:1]},
        no_names=_listed("no_names") | {plain(word) for word in titles} | ({plain(w) for w in _words(own)} - borne),
        ordinary=frozenset(word for text in texts for word in _SMALL_WORD.findall(text)),
    )
    return Sweeper.of(known, lexicon, _health_words(), own)


def _known(people: list[Person], memberships: list[Membership], page: MeetingPage) -> Iterator[Known]:
    """Give everybody by what they are to the meeting; whoever came, leads an item or owns an action is named anyway."""
    day = page.meeting.date
    members = {m.person_id for m in memberships if in_force(m.joined, m.left, day)}
    entries = [line.entry for line in page.attendance if line.entry is not None]
    there = {e.person_id for e in entries if e.mark in THERE}
    there |= {item.lead_id for item in page.items} | {i for action in page.actions for i in action.owner_ids}
    for person in people:
        if person.erased_on is not None:
            continue
        if person.id in members:
            standing = Standing.MEMBER
        elif person.died_on is not None:
            standing = Standing.DIED
        else:
            standing = Standing.THERE if person.id in there else Standing.NOT_A_MEMBER
        yield Known(person.id, tuple(filter(None, (person.name, person.known_as))), standing)
    written = {*(e.name for e in entries), *(i.lead for i in page.items), *(a.owner for a in page.actions)}
    for name in sorted(filter(None, written)):
        yield Known(name, (name,), Standing.THERE, is_person=not is_body(name))


def is_body(name: str) -> bool:
    """Say whether a name is that of an organisation."""
    return any(plain(word) in _listed("no_names") for word in _words([name]))


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _WORD.findall(text)}


@cache
def _listed(name: str) -> frozenset[str]:
    """Read one of the lists of words that come with the app, of single words or of a line each."""
    lines = (paths.resources() / "privacy" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    told = [line.partition("#")[0].strip() for line in lines]
    if name.endswith("_words"):
        return frozenset(filter(None, told))
    return frozenset(plain(word) for line in told for word in line.split())


@cache
def _health_words() -> HealthWords:
    return HealthWords.of(_listed("health_words"), _listed("service_words"))

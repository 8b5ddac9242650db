"""What minutes say of those who came: in their order, for which items and for whom, and the interests declared."""

from __future__ import annotations

from collections import defaultdict

from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import AgendaItem, Mark
from cpp_desktop.domain.papers import Attendee
from cpp_desktop.domain.people import RoleTitle
from cpp_desktop.services.attendance import AttendanceLine
from cpp_desktop.services.meeting_interests import InterestLine
from cpp_desktop.services.meetings import MeetingPage

Attendees = tuple[Attendee, ...]


def who(lines: tuple[AttendanceLine, ...]) -> tuple[Attendees, Attendees, Attendees]:
    """Sort those present (chair, members alphabetically, secretary last), in attendance and sending apologies."""
    in_attendance = {Mark.IN_ATTENDANCE, Mark.OBSERVER, Mark.DEPUTY_FOR}
    present = sorted((x for x in lines if x.mark is Mark.PRESENT), key=_place)
    visiting = sorted((x for x in lines if x.mark in in_attendance), key=_place)
    sorry = [x for x in lines if x.mark is Mark.APOLOGIES]
    return (_names(present), _names(visiting), _names(sorry))


def notes_under(page: MeetingPage) -> dict[str, tuple[str, ...]]:
    """Return, by the id of a circulated item, who came or left there and the interests declared.

    Interests stand under the item that is about them, else at their own; those of neither under "" alone. What was
    declared in a confidential item is left out.
    """
    notes: dict[str, list[str]] = defaultdict(list)
    circulated = {item.id for item in page.items if not item.confidential}
    for line in page.attendance:
        if line.entry and line.entry.from_item_id in circulated:
            notes[line.entry.from_item_id or ""].append(said("{0} came.").format(line.name))
    about = next((i.id for i in page.items if i.id in circulated and _is_about_interests(i)), "")
    for declared in page.interests:
        if not declared.is_secret:
            notes[about or declared.interest.item_id or ""].append(interest_words(declared, with_item=bool(about)))
    for line in page.attendance:
        if line.entry and line.entry.to_item_id in circulated:
            notes[line.entry.to_item_id or ""].append(said("{0} left after this item.").format(line.name))
    return {item_id: tuple(found) for item_id, found in notes.items()}


def interest_words(line: InterestLine, *, with_item: bool) -> str:
    """Say who declared what, and what was done: "Gwen Ellis declared: works there (item 8 Leaflet). She stayed."."""
    where = said(" (item {0})").format(line.item) if with_item and line.item else ""
    declared = said("{0} declared: {1}{2}.").format(line.name, line.interest.text.rstrip(" ."), where)
    done = line.interest.done.strip()
    return " ".join(filter(None, (declared, done if done.endswith((".", "!", "?")) or not done else f"{done}.")))


def _is_about_interests(item: AgendaItem) -> bool:
    title = item.title.casefold()
    return "interest" in title and "declar" in title


def _place(line: AttendanceLine) -> tuple[int, str]:
    roles = {part.casefold() for part in _capacities(line)}
    if roles & {RoleTitle.CHAIR.value.casefold(), RoleTitle.CO_CHAIR.value.casefold()}:
        return 0, line.name.casefold()
    return (2 if RoleTitle.SECRETARY.value.casefold() in roles else 1), line.name.casefold()


def _capacities(line: AttendanceLine) -> list[str]:
    """The capacities known from the register and those written down at the meeting, each once."""
    written = line.entry.capacity if line.entry else ""
    return [part.strip() for part in f"{line.capacity}, {written}".split(",") if part.strip()]


def _names(lines: list[AttendanceLine]) -> Attendees:
    return tuple(
        Attendee(
            name=x.name,
            part=x.part,
            deputy_for=x.deputy_for,
            capacity=", ".join({part.casefold(): part for part in _capacities(x)}.values()),
        )
        for x in lines
    )

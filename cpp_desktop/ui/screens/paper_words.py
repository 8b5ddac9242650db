"""What papers are called, in which order they stand, and how editions, copies and versions are put into words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.access_needs import PaperColour
from cpp_desktop.domain.issued_papers import Edition, IssuedKind
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Delivery
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.paper_editions import EditionLine, Editions, EditionState, WayLine
from cpp_desktop.services.paper_shelf import IssuedLine
from cpp_desktop.services.paper_subjects import RETURN
from cpp_desktop.ui.dialogs.issued_words import kind_words, state_words
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP

NAMES: dict[str, tuple[str, str]] = {
    "pack": (QT_TRANSLATE_NOOP("PaperWords", "Meeting pack"), "book"),
    "chair-pack": (QT_TRANSLATE_NOOP("PaperWords", "Chair’s pack"), "lock"),
    "agenda": (QT_TRANSLATE_NOOP("PaperWords", "Agenda"), "file"),
    "chair-agenda": (QT_TRANSLATE_NOOP("PaperWords", "Chair’s annotated agenda"), "lock"),
    "easy-agenda": (QT_TRANSLATE_NOOP("PaperWords", "Easy-read agenda"), "talk"),
    "public-agenda": (QT_TRANSLATE_NOOP("PaperWords", "Agenda for the public"), "file"),
    "print-run": (QT_TRANSLATE_NOOP("PaperWords", "Print-run sheet"), "print"),
    "sign-in": (QT_TRANSLATE_NOOP("PaperWords", "Sign-in sheet"), "edit"),
    "badges": (QT_TRANSLATE_NOOP("PaperWords", "Name badges"), "person"),
    "minutes": (QT_TRANSLATE_NOOP("PaperWords", "Minutes"), "file"),
    "public-minutes": (QT_TRANSLATE_NOOP("PaperWords", "Minutes for the public"), "file"),
    "action-log": (QT_TRANSLATE_NOOP("PaperWords", "Action log"), "check"),
    "slip": (QT_TRANSLATE_NOOP("PaperWords", "Action slips"), "check"),
    "decisions": (QT_TRANSLATE_NOOP("PaperWords", "Decisions"), "flag"),
    "register": (QT_TRANSLATE_NOOP("PaperWords", "Register of members"), "people"),
    "directory": (QT_TRANSLATE_NOOP("PaperWords", "Telephone list"), "phone"),
    "labels": (QT_TRANSLATE_NOOP("PaperWords", "Address labels"), "mail"),
    "you-said": (QT_TRANSLATE_NOOP("PaperWords", "You said, we did"), "talk"),
    "golden-thread": (QT_TRANSLATE_NOOP("PaperWords", "Golden thread of a case"), "thread"),
    "work-programme": (QT_TRANSLATE_NOOP("PaperWords", "Work programme"), "calendar"),
    RETURN: (QT_TRANSLATE_NOOP("PaperWords", "Annual return"), "return"),
    "claim-form": (QT_TRANSLATE_NOOP("PaperWords", "Claim forms"), "edit"),
    "reflection-users": (QT_TRANSLATE_NOOP("PaperWords", "Reflection: users"), "edit"),
    "reflection-professionals": (QT_TRANSLATE_NOOP("PaperWords", "Reflection: professionals"), "edit"),
    "recovery-sheet": (QT_TRANSLATE_NOOP("PaperWords", "Recovery sheet"), "shield"),
}
"""In the order of the list; what is not named here comes last."""

FORMS = frozenset({"claim-form", "reflection-users", "reflection-professionals", "recovery-sheet"})
"""Papers to be filled in or kept."""

ISSUED_AS: dict[str, IssuedKind] = {kind.value: kind for kind in IssuedKind}

_COLOURS: dict[PaperColour, str] = {
    PaperColour.CREAM: QT_TRANSLATE_NOOP("PaperWords", "cream"),
    PaperColour.YELLOW: QT_TRANSLATE_NOOP("PaperWords", "yellow"),
    PaperColour.BLUE: QT_TRANSLATE_NOOP("PaperWords", "blue"),
    PaperColour.GREEN: QT_TRANSLATE_NOOP("PaperWords", "green"),
    PaperColour.PINK: QT_TRANSLATE_NOOP("PaperWords", "pink"),
}

_WAYS: dict[Delivery, tuple[str, str]] = {
    Delivery.EMAIL: (QT_TRANSLATE_NOOP("PaperWords", "By e-mail"), "mail"),
    Delivery.POST: (QT_TRANSLATE_NOOP("PaperWords", "By post"), "print"),
    Delivery.BY_HAND: (QT_TRANSLATE_NOOP("PaperWords", "By hand"), "hand"),
    Delivery.PHONE_CALL: (QT_TRANSLATE_NOOP("PaperWords", "By telephone"), "phone"),
}


def tr(words: str, number: int = -1) -> str:
    """Put words of the Papers screen into the window's language."""
    return QCoreApplication.translate("PaperWords", words, "", number)


def paper_name(kind: str) -> str:
    """Return what a kind of paper is called."""
    return tr(NAMES[kind][0]) if kind in NAMES else kind.replace("-", " ").capitalize()


def paper_icon(kind: str) -> str:
    """Return the sign of a kind of paper."""
    return NAMES[kind][1] if kind in NAMES else "file"


def file_name(title: str, meeting: Meeting | None, size: int) -> str:
    """Return what a paper's file is called: "Agenda 2026-11-18, 16 point.pdf"."""
    day = f" {meeting.date.isoformat()}" if meeting else ""
    large = tr(", {0} point").format(size) if size > 12 else ""
    return f"{title.replace('/', '-')}{day}{large}.pdf"


def edition_words(line: EditionLine) -> str:
    """Name an edition: "Large, 16 pt"."""
    if line.edition is Edition.CHAIR:
        return tr("Chair’s copy")
    if line.edition is Edition.PUBLIC:
        return tr("Public copy")
    words = tr("Standard, {0} pt") if line.size < 16 else tr("Large, {0} pt")
    return words.format(line.size)


def edition_chip(line: EditionLine, of: Editions) -> Chip:
    """Return how far an edition has come."""
    if line.state is EditionState.NEVER_SENT:
        return Chip(tr("never sent"), "private")
    if line.state is EditionState.AFTER_THE_MEETING:
        return Chip(tr("afterwards"), "neutral", "calendar")
    if line.state is EditionState.ONCE_APPROVED:
        return Chip(tr("approved first"), "neutral", "calendar")
    if line.state is EditionState.ISSUED:
        return Chip(tr("version {0}").format(of.version), "info", "mail")
    return Chip(tr("ready"), "ok")


def way_line_words(line: WayLine) -> str:
    """Return how copies go: "By post"; what is made by hand says so."""
    if line.is_made_by_hand:
        return tr("Made by hand")
    return tr(_WAYS[line.way][0]) if line.way else tr("No way is known")


def way_icon(line: WayLine) -> str:
    """Return the sign of how copies go."""
    if line.is_made_by_hand:
        return "edit"
    if line.way is None:
        return "alert"
    return _WAYS[line.way][1]


def copy_words(line: WayLine) -> str:
    """Return what copies are like: "18 point, cream"."""
    colour = tr(_COLOURS[line.colour]) if line.colour in _COLOURS else ""
    sheet = line.sheet.value if line.is_printed and line.sheet.value != "A4" else ""
    return ", ".join(filter(None, (tr("{0} point").format(line.size), colour, sheet)))


def version_words(kind: IssuedKind, number: int) -> str:
    """Name a version: "Agenda, version 2"."""
    return tr("{0}, version {1}").format(kind_words(kind), number)


def issued_second(line: IssuedLine) -> str:
    """Return what is told of a version below its name."""
    if line.is_removed:
        return tr("removed")
    waiting = tr("%n wait(s)", line.waiting) if line.waiting else ""
    return ", ".join(filter(None, (state_words(line.state), waiting)))


def issued_file_name(line: IssuedLine, size: int) -> str:
    """Return what the file of a version is called."""
    words = tr("{0} {1}, version {2}, {3} point")
    return f"{words.format(kind_words(line.kind), line.meeting.date.isoformat(), line.number, size)}.pdf"


def meeting_day(meeting: Meeting | None, otherwise: str) -> str:
    """Return a meeting's day in short, or other words where there is none."""
    return short_date(meeting.date) if meeting else otherwise

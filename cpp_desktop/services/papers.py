"""Papers: composed from one read, with nothing confidential in them and nobody who has died, then written.

`compose` reads the file and is quick; the paper it gives is written without the file, so that a worker can do it.
A new kind of paper is one entry of `KINDS`, and a module of `documents` by its name that sets it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from cpp_desktop.domain.asked import Asked, Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence_papers import LetterPaper
from cpp_desktop.domain.papers import SIZES, DecisionsPaper, Masthead, RecoverySheetPaper, Written
from cpp_desktop.domain.plain_text import BRAILLE, TEXT, is_text
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.word_papers import WORD, InWord, is_word
from cpp_desktop.services import (
    action_papers,
    action_slips,
    annual_return,
    chair_agenda,
    claim_forms,
    decisions,
    easy_agenda,
    influence_papers,
    meeting_papers,
    objective_papers,
    packs,
    people_papers,
    print_runs,
    public_copies,
    reflection_papers,
    word_papers,
)
from cpp_desktop.services.decisions import DecisionLine
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from cpp_desktop.services.packs import Pack, size_read_by

Compose = Callable[[Office, Masthead, Asked], object]
"""Reads what a paper says; it may refuse what is asked."""

Write = Callable[[Path, int], Written]
"""Writes a composed paper to a file in a type size, without looking at the group's file again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A kind of paper that can be made for the asking.

    There is none without what it `needs`; it `takes` other parts of what is asked too. `usual` is the meeting where
    none is named, "next" or "last"; `among` returns the ids of the people or cases that there is one for. `module` of
    `documents` sets it, if not the one by its name. A copy for one person is in the type size that they read where it
    is `in_readers_size`.
    """

    compose: Compose
    needs: Part | None = None
    takes: frozenset[Part] = frozenset()
    usual: str = ""
    among: Callable[[Office], Sequence[str]] | None = None
    sizes: Sequence[int] = SIZES
    module: str = ""
    in_readers_size: bool = False


def _of_group(maker: Callable[[Office, Masthead], object]) -> PaperKind:
    return PaperKind(compose=lambda office, head, _: maker(office, head))


def _of_meeting(maker: Callable[[Office, Masthead, str], object], usual: str, module: str = "") -> PaperKind:
    return PaperKind(
        compose=lambda office, head, asked: maker(office, head, asked.meeting_id or ""),
        needs=Part.MEETING,
        usual=usual,
        module=module,
    )


def _of_reflection(maker: Compose) -> PaperKind:
    return PaperKind(compose=maker, takes=frozenset({Part.PERIOD, Part.FILLABLE}), module="reflection-sheet")


def _badges(office: Office, head: Masthead, asked: Asked) -> object:
    return people_papers.badges(office, head, asked.meeting_id or "", asked)


def _decisions(office: Office, head: Masthead) -> DecisionsPaper:
    found = decisions.register(office)
    return decisions.as_paper(head, found.lines, office.today(), found.left_out)


def recovery_sheet(office: Office, head: Masthead) -> RecoverySheetPaper:
    """Put the key of the open file on paper."""
    return RecoverySheetPaper(
        masthead=head,
        file_name=office.file.path.name,
        key_groups=tuple(office.file.recovery_key.split()),
        made=office.today(),
    )


PDF = ".pdf"
_PLACED = frozenset({"labels", "badges"})
_IN_WORD = frozenset({"agenda", "public-agenda", "minutes", "public-minutes", "action-log"})
_ON_LABELS = frozenset({Part.PERSON, Part.PLACING})

_ON_SHEETS = frozenset({Part.PERSON, Part.DUPLEX})

KINDS: dict[str, PaperKind] = {
    "agenda": _of_meeting(meeting_papers.agenda, "next"),
    "chair-agenda": _of_meeting(chair_agenda.chair_agenda, "next", "agenda"),
    "pack": PaperKind(
        compose=packs.members, needs=Part.MEETING, takes=_ON_SHEETS | {Part.PUBLIC}, usual="next", in_readers_size=True
    ),
    "chair-pack": PaperKind(
        compose=packs.chairs, needs=Part.MEETING, takes=frozenset({Part.DUPLEX}), usual="next", module="pack"
    ),
    "easy-agenda": replace(_of_meeting(easy_agenda.easy_agenda, "next"), sizes=easy_agenda.SIZES_TO_READ),
    "minutes": _of_meeting(meeting_papers.minutes, "last"),
    "public-agenda": _of_meeting(public_copies.public_agenda, "next", "agenda"),
    "public-minutes": _of_meeting(public_copies.public_minutes, "approved", "minutes"),
    "print-run": _of_meeting(print_runs.sheet, "next"),
    "sign-in": _of_meeting(people_papers.sign_in, "next"),
    "badges": PaperKind(compose=_badges, needs=Part.MEETING, takes=_ON_LABELS, usual="next"),
    "action-log": _of_group(action_papers.action_log),
    "slip": PaperKind(compose=action_slips.slips, takes=frozenset({Part.PERSON}), module="action-slip"),
    "decisions": _of_group(_decisions),
    "labels": PaperKind(compose=people_papers.labels, takes=_ON_LABELS | {Part.ADDRESSEES}),
    "register": _of_group(people_papers.register),
    "directory": _of_group(people_papers.directory),
    "golden-thread": PaperKind(
        compose=influence_papers.golden_thread, needs=Part.CASE, among=influence_papers.threads_there_are
    ),
    "you-said": PaperKind(compose=influence_papers.you_said, takes=frozenset({Part.PERIOD, Part.PUBLIC})),
    "work-programme": _of_group(objective_papers.work_programme),
    "recovery-sheet": _of_group(recovery_sheet),
    "reflection-users": _of_reflection(reflection_papers.users_sheet),
    "reflection-professionals": _of_reflection(reflection_papers.professionals_sheet),
    "claim-form": PaperKind(compose=claim_forms.claim_forms, takes=frozenset({Part.PERSON, Part.PERIOD, Part.BLANK})),
}
"""What can be made for the asking; the annual return has a period of its own."""

PAPER_KINDS = tuple(KINDS)

_MISSING = {
    Part.MEETING: ("meeting", "Say which meeting the {0} {1} for."),
    Part.PERSON: ("person", "Say whom the {0} {1} for."),
    Part.CASE: ("case", "Say which case the {0} {1} about."),
    Part.PERIOD: ("period", "Say from which day to which the {0} {1} about."),
}

_USUAL = Asked()


def write_paper(office: Office, kind: str, target: Path, *, size: int | None = None, asked: Asked = _USUAL) -> Written:
    """Compose and write one paper in one go, in the usual type size where none is asked for."""
    return compose(office, kind, asked)(target, size or usual_size(office, kind, asked))


def usual_size(office: Office, kind: str, asked: Asked = _USUAL) -> int:
    """Return the type size in points that a paper is made in where none is asked for."""
    if asked.person_id is not None and KINDS[kind].in_readers_size:
        return size_read_by(office, asked.person_id)
    return SIZES[0]


def compose(office: Office, kind: str, asked: Asked = _USUAL) -> Write:
    """Read what a paper says and return the function that writes it.

    Raises:
        Refused: for a kind of paper there is not, or about something that is not there, or labels that cannot be.
    """
    paper = composed(office, kind, asked)
    write = written_out(kind, paper)
    return word_papers.with_word(office, paper, write) if kind in _IN_WORD and isinstance(paper, InWord) else write


def made_later(office: Office, kind: str, asked: Asked = _USUAL) -> Write:
    """Return the function that reads what a paper says and writes it, for a worker: a pack has much to read."""
    return lambda target, size: compose(office, kind, asked)(target, size)


def composed(office: Office, kind: str, asked: Asked = _USUAL) -> object:
    """Return what a paper says, as plain values.

    Raises:
        Refused: for a kind of paper there is not, or about something that is not there, or labels that cannot be.
    """
    if kind not in KINDS:
        raise Refused(kind=f"There is no paper “{kind}”; there are {', '.join(KINDS)}.")
    needs = KINDS[kind].needs
    if needs is not None and getattr(asked, needs.value) is None:
        field, sentence = _MISSING[needs]
        raise Refused(**{field: sentence.format(kind, is_or_are(kind))})
    return KINDS[kind].compose(office, masthead(office), asked)


def is_or_are(kind: str) -> str:
    """Return the verb that goes with the name of a kind of paper."""
    return "are" if kind in ("badges", "labels", "minutes", "decisions") else "is"


def sizes(kind: str) -> Sequence[int]:
    """Return the type sizes in points that a kind of paper is offered in."""
    return KINDS[kind].sizes


def endings(kind: str) -> tuple[str, ...]:
    """Return what the names of the files end in that a kind of paper can be written to."""
    if kind in _PLACED:
        return (PDF,)
    return (PDF, *((WORD,) if kind in _IN_WORD else ()), TEXT, BRAILLE)


def written_out(kind: str, paper: object, progress: Progress | None = None) -> Write:
    """Return the function that writes a composed paper."""
    return partial(_write, KINDS[kind].module or kind, paper, progress=progress)


def compose_return(office: Office, first: date, last: date) -> Write:
    """Draw up the annual return from a first to a last day and return the function that writes it."""
    return partial(_write, "annual-return", annual_return.paper(office, masthead(office), first, last))


def compose_annex(office: Office, meeting_id: str) -> Write:
    """Read what a meeting's minutes keep apart and return the function that writes it.

    It is none of the kinds that are made for the asking: nothing issues it or puts it into a folder with others.

    Raises:
        Refused: where nothing is kept apart.
    """
    paper = meeting_papers.confidential_annex(office, masthead(office), meeting_id)
    return partial(_write, "confidential-annex", paper)


def compose_letter(paper: LetterPaper) -> Write:
    """Return the function that writes a letter."""
    return partial(_write, "letter", paper)


def compose_decisions(office: Office, lines: Sequence[DecisionLine], left_out: int) -> Write:
    """Return the function that writes a register of these decisions; `left_out` confidential ones are counted."""
    return partial(_write, "decisions", decisions.as_paper(masthead(office), lines, office.today(), left_out))


def _write(module: str, paper: object, target: Path, size: int, *, progress: Progress | None = None) -> Written:
    """Hand a paper to the module that sets it; ReportLab is loaded only now."""
    from importlib import import_module

    if size not in SIZES:
        raise Refused(size=f"Papers are set in {', '.join(map(str, SIZES))} points.")
    if is_word(target):
        raise Refused(target=f"Word documents are made of these: {', '.join(sorted(_IN_WORD))}.")
    if is_text(target):
        if module in _PLACED:
            raise Refused(target=f"The {module} are made as PDF: they have their place on a sheet.")
        size = SIZES[-1]  # as the largest print is set: no columns, and a line for each cell of a table
    documents = import_module(f"cpp_desktop.documents.{module.replace('-', '_')}")
    told = paper.in_size(size) if isinstance(paper, Pack) else paper
    written: Written = documents.write(told, target, size, progress)
    return written

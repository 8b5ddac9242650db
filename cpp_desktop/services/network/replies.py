"""Replies to the groups that sent a return: on paper, and as signed letters that their app reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpp_desktop.domain.evidence import safe_name
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.papers import DoneRow, comparable, figure_label
from cpp_desktop.domain.network.records import Cell, ReceivedReturn, ReturnFigure, SentLetter, YearNote
from cpp_desktop.domain.network.replies import NetworkReplyPaper, ReplyFigure
from cpp_desktop.domain.network.sums import Combined, Value
from cpp_desktop.domain.papers import Masthead, Written
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.return_codes import DEFINITIONS
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.services.network import combining, desk, filing
from cpp_desktop.services.network.answering import returns_of
from cpp_desktop.services.network.desk import GroupLine
from cpp_desktop.services.network.groups import find_group
from cpp_desktop.services.network.letters import keep_letter, write_letter
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.network.report import masthead
from cpp_desktop.services.network.year_notes import in_order

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

FIGURES: Final = (
    "membership.at_end", "meetings.held", "meetings.attendance_rate", "activity.contacts", "consultations.answered",
    "influence.closed", "actions.completed", "training.people",
)  # fmt: skip
"""The figures that a group is told beside the others'."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply, and the return that it is about."""

    ret: ReceivedReturn
    paper: NetworkReplyPaper

    @property
    def can_be_sent(self) -> bool:
        """Whether the group's app knows the return: one that was typed in by hand it does not."""
        return self.ret.source not in filing.BY_HAND

    @property
    def name(self) -> str:
        """What its files are called, without an ending, and safe on every system."""
        days = f"{self.ret.first.isoformat()} to {self.ret.last.isoformat()}"
        return safe_name(f"{self.paper.group[:80]} {days} {said('reply')}.pdf").removesuffix(".pdf")


def reply(network: NetworkOffice, words: str, first: date, last: date) -> Reply:
    """Return the reply to a group on the newest of its returns whose last day lies in a range.

    Raises:
        Refused: there is no such group, or no return of it.
    """
    with network.register.read() as view:
        newest = max(returns_of(view, find_group(view, words), first, last), key=lambda one: one.last)
    return next(one for one in replies(network, first, last) if one.ret == newest)


def replies(network: NetworkOffice, first: date, last: date) -> list[Reply]:
    """Return the replies on all returns whose last day lies in a range, by the groups' names.

    Raises:
        Refused: the last day is before the first.
    """
    sums = combining.summary(network, first, last).whole
    lines = [line for line in desk.lines(network, Period(first, last)) if line.is_in]
    with network.register.read() as view:
        return list(_replies(view, masthead(network), sums, lines))


def _replies(view: View, head: Masthead, sums: Combined, lines: Sequence[GroupLine]) -> Iterator[Reply]:
    standing = {(one.group_id, one.first, one.last): one for one in view.standing(sums.first, sums.last)}
    accepted = {_revision(one): one.made for one in view.all(SentLetter) if one.kind is NetworkAnswer.ACCEPTANCE}
    noted = in_order(view.all(YearNote))
    for line in lines:
        ret = standing[line.group_id, line.first, line.last]
        figures = {(one.code, one.cell): one for one in view.figures(ret.network_id, ret.group_id, ret.first, ret.last)}
        about = [n for n in noted if (n.network_id, n.first, n.last) == (ret.network_id, ret.first, ret.last)]
        paper = NetworkReplyPaper(
            masthead=head,
            group=line.group,
            first=ret.first,
            last=ret.last,
            revision=ret.revision,
            received=line.since or ret.received,
            due=line.due,
            state=line.state,
            settled=accepted.get(_revision(ret)),
            groups=sums.coverage.stands_on,
            figures=tuple(_figure(figures, sums, code) for code in FIGURES),
            done=tuple(DoneRow(section=one.section, text=one.text) for one in about),
        )
        yield Reply(ret=ret, paper=paper)


def _figure(figures: Mapping[tuple[str, str], ReturnFigure], sums: Combined, code: str) -> ReplyFigure:
    total = sums.total(code)
    return ReplyFigure(
        label=figure_label(code),
        unit=DEFINITIONS[code].unit,
        own=_value(figures.get((code, ""))),
        spread=comparable(total.spread) if total else None,
    )


def _value(figure: ReturnFigure | None) -> Value:
    if figure is None or figure.kind is Cell.NOT_RECORDED:
        return None
    return figure.number if figure.kind is Cell.NUMBER else figure.kind.value


def write_reply(one: Reply, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a reply as PDF or, by the ending, as plain text.

    Raises:
        StorageTrouble: it cannot be saved there; a file that was there before is untouched.
    """
    from cpp_desktop.documents import network_reply

    return network_reply.write(one.paper, target, size, progress)


def keep_letters(network: NetworkOffice, some: Iterable[Reply]) -> list[SentLetter]:
    """Keep replies as signed letters, where the group's app can read one; what was said before is not said again."""
    with network.register.write("") as writing:
        sent = {(_revision(one), one.text): one for one in writing.all(SentLetter) if one.kind is NetworkAnswer.REPLY}
        letters = []
        for one in some:
            text = one.paper.as_text()
            if one.can_be_sent:
                kept = sent.get((_revision(one.ret), text))
                letters.append(kept or keep_letter(network, writing, one.ret, NetworkAnswer.REPLY, text))
    return letters


def put_all(
    network: NetworkOffice, first: date, last: date, folder: Path, size: int = 12, progress: Progress = silent
) -> tuple[Path, ...]:
    """Write every group's reply on returns that end in a range into a folder, on paper and as the letter that is sent.

    Written again they are the same files.

    Raises:
        Refused: the last day is before the first.
        StorageTrouble: a file cannot be written.
        Cancelled: it was stopped.
    """
    found = replies(network, first, last)
    letters = {_revision(one): one for one in keep_letters(network, found)}
    paths: list[Path] = []
    taken: dict[str, int] = {}
    for at, one in enumerate(found):
        progress(at, len(found), one.paper.group)
        name = _own_name(one.name, taken)
        paths.append(write_reply(one, folder / f"{name}.pdf", size).path)
        if letter := letters.get(_revision(one.ret)):
            write_letter(letter, folder / f"{name}.json")
            paths.append(folder / f"{name}.json")
    return tuple(paths)


def _revision(one: ReceivedReturn | SentLetter) -> tuple[str, date, date, int]:
    return one.group_id, one.first, one.last, one.revision


def _own_name(name: str, taken: dict[str, int]) -> str:
    """Tell files apart that would have one name, on systems too that do not tell large letters from small ones."""
    number = taken[name.casefold()] = taken.get(name.casefold(), 0) + 1
    return name if number == 1 else f"{name} ({number})"

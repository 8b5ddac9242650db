"""The parts of a pack in their order, and what each is set from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.printable import Letters
from cpp_desktop.domain.issued_papers import PackPartKind
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackFile, PackItem, PackPaper
from cpp_desktop.domain.wording import day_month_year

_FRONT = (PackPartKind.COVER, PackPartKind.AGENDA, PackPartKind.MINUTES, PackPartKind.ACTION_LOG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part as it is planned: with the pages of the file kept under `digest`, `pages` of them, or with its own."""

    kind: PackPartKind
    title: str
    number: str = ""
    item: PackItem | None = None
    file: PackFile | None = None
    digest: str = ""
    pages: int = 0

    @property
    def item_id(self) -> str | None:
        """The item it belongs to."""
        return self.item.item_id if self.item else None

    @property
    def paper_id(self) -> str | None:
        """The paper that it is, or whose placeholder."""
        return self.file.paper_id if self.file else None


@dataclass(slots=True)
class Numbering:
    """What the cover and the dividers tell of the pack: its parts with their labels, and what changed in words.

    `blank` says how many pages at the end of each part are blank backs.
    """

    parts: Sequence[Part]
    labels: Sequence[Sequence[str]]
    blank: Sequence[int]
    changed: Sequence[str] = field(default_factory=list)

    @property
    def order(self) -> list[str]:
        """The label of every page."""
        return [label for labels in self.labels for label in labels]

    def papers(self, item_id: str) -> list[tuple[Part, Sequence[str]]]:
        """Return the papers of an item with the labels of the pages that something stands on."""
        told = zip(self.parts, self.labels, self.blank, strict=True)
        own = [one for one in told if one[0].file and one[0].item_id == item_id]
        return [(part, labels[: len(labels) - blank]) for part, labels, blank in own]


SetOut = Callable[[Part, Numbering], Paper]
"""Sets out the own pages of a part."""


def parts_of(paper: PackPaper, pages: Mapping[str, int]) -> list[Part]:
    """Return the parts of a pack. `pages` says how many pages each PDF has that is put in, by its digest."""
    day = day_month_year(paper.minutes.meeting.date) if paper.minutes else ""
    there = (
        (True, _seen(paper.title)),
        (True, said("Agenda")),
        (paper.minutes is not None, said("Minutes of {0}").format(day)),
        (paper.action_log is not None, said("Action log")),
    )
    parts = [Part(kind=kind, title=title) for kind, (has, title) in zip(_FRONT, there, strict=True) if has]
    for item in paper.items:
        parts += _of_item(item, pages)
    if paper.annex:
        parts.append(Part(kind=PackPartKind.ANNEX, title=_seen(paper.annex.title)))
    return parts


def _of_item(item: PackItem, pages: Mapping[str, int]) -> list[Part]:
    if not (item.asked or item.papers):
        return []
    item = replace(item, title=_seen(item.title))
    named = said("Item {0}: {1}").format(item.number, item.title) if item.number else item.title
    parts = [Part(kind=PackPartKind.DIVIDER, title=named, number=item.number, item=item)]
    for file in item.papers:
        count = pages.get(file.digest, 0)
        parts.append(
            Part(
                kind=PackPartKind.PAPER,
                title=paper_named(file),
                item=item,
                file=file,
                digest=file.digest if count else "",
                pages=count,
            )
        )
    return parts


def paper_named(file: PackFile) -> str:
    """Name a paper by its letter and title."""
    title = _seen(file.title)
    return said("Paper {0}: {1}").format(file.letter, title) if file.letter else title


def _seen(title: str) -> str:
    """Return a title, or words for one that is made of characters that nobody sees."""
    return title if Letters().text(title).strip() else said("No title")

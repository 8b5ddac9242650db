"""A pack laid out before it is drawn: how many pages each part has, which label each page bears, what is new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cpp_desktop.documents.assembly import Stamp
from cpp_desktop.documents.flow import Column
from cpp_desktop.documents.pack_canvas import PackCanvas, page_mark
from cpp_desktop.documents.pack_parts import Numbering, Part, SetOut
from cpp_desktop.documents.page import Pages
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.domain.issued_papers import PackPart, PackPartKind
from cpp_desktop.domain.language import said
from cpp_desktop.domain.pack_changes import change_words, changes
from cpp_desktop.domain.pack_numbers import Numbered, PartPages, number
from cpp_desktop.domain.progress import Progress

_TOLD_LAST = frozenset({PackPartKind.COVER, PackPartKind.DIVIDER})
"""They tell the numbers of pages, so that they are laid out when these are known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What stands on every page of a pack: `states` are framed there, `instead_of` those that a paper brings itself."""

    stamp: Stamp
    states: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The parts that went out last, whose page numbers hold, and as which version, if that is known."""

    parts: Sequence[PackPart] = ()
    version: int = 0


@dataclass(slots=True)
class _Laid:
    """A part set out: its paper and, as far as it has pages of its own, these."""

    paper: Paper
    columns: list[Column]


class PackLayout:
    """The parts of a pack on their pages. `set_out` sets the own pages of a part.

    A `duplex` pack begins each part on the front of a sheet. Blank pages are put where that asks for one.
    """

    def __init__(self, parts: Sequence[Part], set_out: SetOut, look: Look, earlier: Earlier, *, duplex: bool) -> None:
        self._parts, self._set_out, self._look, self._earlier, self._duplex = parts, set_out, look, earlier, duplex
        self._laid: dict[int, _Laid] = {}
        self._counts = [max(1, part.pages) for part in parts]
        self._numbered = self._number()
        self._marks: list[tuple[str, ...]] = []
        self.missing: set[str] = set()
        """Characters that no font has."""

    def settle(self, progress: Progress | None = None) -> bytes:
        """Lay the pack out until its numbers, and the words about them, hold; return its own pages as a file."""
        told: list[str] = []
        places = range(len(self._parts))
        late = [at for at in places if self._parts[at].kind in _TOLD_LAST]
        self._lay_out([at for at in places if at not in late], told, progress)
        self._count_pages()
        self._lay_out(late, told)
        while True:
            if self._count_pages():
                self._lay_out(late, told)
                continue
            canvas = self._draw()
            words = change_words(changes(self._earlier.parts, self.parts), self._earlier.version)
            if not self._earlier.parts or words == told:
                return self._finished(canvas)
            told = words
            self._lay_out(places, told)  # what was drawn is not drawn again

    @property
    def parts(self) -> tuple[PackPart, ...]:
        """The parts as they were drawn, which name no issued paper yet."""
        return tuple(
            PackPart(
                issued_paper_id="",
                position=at + 1,
                kind=part.kind,
                title=self._laid[at].paper.on_one_line(part.title).replace("\xa0", " "),
                item_id=part.item_id,
                item_paper_id=part.paper_id,
                digest=part.digest,
                labels=self._numbered[at].labels,
                lost=self._numbered[at].lost,
                marks=self._marks[at],
            )
            for at, part in enumerate(self._parts)
        )

    # Laying out

    def _count_pages(self) -> bool:
        """Count the pages of what is laid out and number them anew, if they are others than was thought."""
        counts = [self._count(at) for at in range(len(self._parts))]
        if counts == self._counts:
            return False
        self._counts = counts
        self._numbered = self._number()
        return True

    def _number(self) -> list[Numbered]:
        pages = [
            PartPages(kind=part.kind, item_id=part.item_id, item_paper_id=part.paper_id, pages=count)
            for part, count in zip(self._parts, self._counts, strict=True)
        ]
        return number(self._earlier.parts, pages)

    def _lay_out(self, places: Sequence[int], told: Sequence[str], progress: Progress | None = None) -> None:
        """Set out the parts at some places, telling the numbers as they are known."""
        blank = [self._blank(at) for at in range(len(self._parts))]
        numbering = Numbering(self._parts, [numbered.labels for numbered in self._numbered], blank, told)
        for done, at in enumerate(places):
            part = self._parts[at]
            if progress:
                progress(done, len(places), part.title)
            paper = self._set_out(part, numbering)
            columns = list(self._pages(paper, at).lay_out(paper.story)) if paper.story else []
            self._laid[at] = _Laid(paper, columns)
            self.missing |= paper.letters.missing

    def _pages(self, paper: Paper, at: int) -> Pages:
        look, own = self._look, paper.furniture.states
        states = (*look.states, *(state for state in own if state not in look.instead_of))
        return Pages(paper.scale, replace(paper.furniture, foot=look.stamp.foot, states=states, from_first=at > 0))

    def _blank(self, at: int) -> int:
        """Return how many pages of a part are blank, as far as it is laid out."""
        laid = self._laid.get(at)
        return self._counts[at] - self._parts[at].pages - len(laid.columns) if laid else 0

    def _count(self, at: int) -> int:
        """Return how many pages a part takes, blank backs included: never fewer than it was thought to."""
        if at not in self._laid:
            return self._counts[at]
        count = self._parts[at].pages + len(self._laid[at].columns)
        return max(self._counts[at], count + count % 2 if self._duplex else count)

    # Drawing

    def _draw(self) -> PackCanvas:
        """Draw what is laid out, and mark each page."""
        root = Element("Document")
        cover = self._laid[0].paper
        title, author = cover.on_one_line(cover.title), cover.on_one_line(cover.masthead.group_name)
        canvas = PackCanvas(root, title=title, author=author, stamp=self._look.stamp)
        self._marks.clear()
        for at, part in enumerate(self._parts):
            laid, first = self._laid[at], len(canvas.marks)
            _tag(laid.paper, part, root)
            self._pages(laid.paper, at).draw(canvas, [*laid.columns, *self._blanks(at)])
            put_in = (page_mark(part.digest, page) for page in range(part.pages))
            self._marks.append((*put_in, *canvas.marks[first:]))
        return canvas

    def _finished(self, canvas: PackCanvas) -> bytes:
        """Give each page its head and its foot, with its number."""
        sheets: list[tuple[Pages, int, str]] = []
        for at, part in enumerate(self._parts):
            pages = self._pages(self._laid[at].paper, at)
            own = self._numbered[at].labels[part.pages :]
            sheets += [(pages, page, label) for page, label in enumerate(own, 1)]
        counted = self._look.stamp.counted

        def furnish(page: int, _pages: int) -> None:
            pages, place, label = sheets[page - 1]
            pages.furnish(canvas, place, counted.format(label))

        return canvas.finish(furnish)

    def _blanks(self, at: int) -> Iterable[Column]:
        """Return the blank pages behind a part."""
        paper = self._laid[at].paper
        pages = self._pages(paper, at)
        for _ in range(self._blank(at)):
            words = Paragraph(said("This page is left blank."), paper.scale.note, Element("P", paper.root))
            yield from pages.lay_out([words])


def _tag(paper: Paper, part: Part, root: Element) -> None:
    """Make what a paper says a part of the document, with its title."""
    element = paper.root
    element.tag, element.parent, element.attributes = "Part", root, f"/T{pdf_text(paper.letters.text(part.title))}"
    root.kids.append(element)

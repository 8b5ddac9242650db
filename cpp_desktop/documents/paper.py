"""A paper: headings, text, facts, lists, boxes and tables in one type size, set on pages and saved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cpp_desktop.documents import plain_text
from cpp_desktop.documents.box import Box, Columns, Paint, Picture, Rule
from cpp_desktop.documents.flow import Block, Space
from cpp_desktop.documents.fonts import bold
from cpp_desktop.documents.form_fields import FormFields
from cpp_desktop.documents.images import Image, image
from cpp_desktop.documents.page import Count, Furniture, Pages
from cpp_desktop.documents.paragraph import Heading, Item, Label, Paragraph
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.printable import Letters
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE, MUTED, RULE, Style, scale
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Run, Words, line_width, mail, plain, runs_of, strong
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.papers import Masthead, Written
from cpp_desktop.domain.plain_text import is_text
from cpp_desktop.domain.progress import Progress
from cpp_desktop.whole_file import put

SAMPLE = marked("Sample group – invented people")
_ADDRESS = re.compile(r"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.ASCII)
_LOGO_WIDTH = 130.0
_SMALL = 2
"""Words without a capital that a name in the foot may have."""
_NO_LABELS = "/A<</O/List/ListNumbering/None>>"


class Paper:
    """Collects what a paper says and writes it. `head` names it on later pages, `states` are framed on every page.

    Blocks go to `story`; their structure elements are made with them, so that what is read out follows what is built.
    `form` holds the fields of a paper that is filled in on a screen.
    """

    def __init__(
        self, masthead: Masthead, size: int, *, title: str, head: str = "", states: tuple[str, ...] = ()
    ) -> None:
        self.masthead = masthead
        self.scale = scale(size, masthead.house.accent)
        self.unit = self.scale.unit
        self.letters = Letters()
        self.story: list[Block] = []
        self.root = Element("Document")
        self.form: FormFields | None = None
        self.title = title
        self.furniture = Furniture(
            head=self.on_one_line(head or title),
            foot=self.on_one_line(masthead.house.foot) or self._reminder(masthead.group_name),
            states=(*states, said("Sample")) if masthead.sample else states,
        )
        self._open = [(0, self.root)]

    @property
    def large(self) -> bool:
        """Whether this is large print, laid out anew in one column."""
        return self.scale.large

    @property
    def section(self) -> Element:
        """The element that what comes next belongs to."""
        return self._open[-1][1]

    # Text

    def opening(self, title: str, *, above: float = 0) -> None:
        """Put down the rule, the group's name and the title; the title is heard first, and no section goes on."""
        del self._open[1:]
        heading, group = Element("H1", self.root), Element("P", self.root)
        self.story.append(Rule(4, self.scale.accent, above=above, after=2.5 * self.unit))
        named: list[Block] = [Paragraph(self.letters.text(self.masthead.group_name), self.scale.kicker, group)]
        if self.masthead.sample:
            style = self.scale.tight.but(colour=MUTED, after=self.unit / 2)
            named.append(Paragraph(said(SAMPLE), style, Element("P", self.root)))
        titled = Heading(self.letters.text(title), self.scale.title, heading, 1)
        logo = self._logo()
        if logo is None:
            self.story += [*named, titled]
        else:
            self._beside_logo(logo, named if self.large else [*named, titled])
            self.story += [titled] if self.large else []

    def _logo(self) -> Image | None:
        """Return the group's logo; one that is damaged is left out, for no paper waits for it."""
        house = self.masthead.house
        try:
            return image(house.logo, _LOGO_WIDTH, 11 * self.unit) if house.logo else None
        except Refused:
            return None

    def _beside_logo(self, logo: Image, blocks: list[Block]) -> None:
        element = Element("Figure", self.root, f"/Alt{pdf_text(self.letters.text(self.masthead.house.logo_told))}")
        left = MEASURE - logo.width
        drawn: list[Block] = [Picture(logo.height, logo.draw, element)]
        columns = [(0, left - 4 * self.unit, blocks), (left, logo.width, drawn)]
        self.beside(columns, after=blocks[-1].after / self.unit)

    def heading(self, level: int, words: str, *, style: Style | None = None) -> None:
        """Begin a section of level 2 or 3 with its heading."""
        self.end(level)
        part = Element("Sect", self.section)
        self._open.append((level, part))
        chosen = style or (self.scale.heading if level == 2 else self.scale.subheading)
        self.story.append(Heading(self.letters.text(words), chosen, Element(f"H{level}", part), level))

    def end(self, level: int) -> None:
        """End the section of a level, and those in it: what comes next is heard behind all of them."""
        while self._open[-1][0] >= level:
            self._open.pop()

    def text(self, words: Words, style: Style | None = None, tag: str = "P", parent: Element | None = None) -> None:
        """Add a paragraph."""
        element = Element(tag, parent or self.section)
        self.story.append(Paragraph(self.letters.words(words), style or self.scale.body, element))

    def prose(self, text: str, *, number: str = "", joined: bool = False) -> None:
        """Add each line of a text as a paragraph, numbered at its head; `joined` keeps its end beside what follows.

        Large print is not kept so: its pages are soon full.
        """
        lines = [line for line in re.split(r"[\r\n]", text) if line.strip()]
        for at, line in enumerate(lines, 1):
            begin = (strong(f"{number}\xa0 "),) if number and at == 1 else ()
            kept = joined and not self.large and at == len(lines)
            self.text((*begin, line), self.scale.body.but(keep_with_next=True) if kept else None)

    def gap(self, units: float) -> None:
        """Leave room."""
        self.story.append(Space(units * self.unit))

    # Lists

    def facts(self, rows: Iterable[tuple[str, Words]]) -> None:
        """Add labels with their values: labels in a column, or "Label: value" in large print. Empty ones are left out.

        To the ear they are a list.
        """
        told = [(self.letters.text(label), self.letters.words(words)) for label, words in rows if plain(words)]
        if not told:
            return
        parent = Element("L", self.section, _NO_LABELS)
        style, size = self.scale.tight, self.scale.size
        name = style.but(face=bold(style.face))
        aside = max(8 * size, min(11 * size, 8 + max(line_width(label, name) for label, _ in told)))
        for label, words in told:
            line = Element("LI", parent)
            if self.large:
                whole = (strong(f"{label}: "), *runs_of(words))
                self.story.append(Paragraph(whole, style.but(after=self.unit), Element("LBody", line)))
                continue
            named = Paragraph(label, name, Element("Lbl", line))
            value = Paragraph(words, style, Element("LBody", line))
            self.beside([(0, aside - 8, [named]), (aside, MEASURE - aside, [value])], after=0.75)
        self.gap(1.5)

    def bullets(self, items: Sequence[Words], *, numbers: Sequence[int] = ()) -> None:
        """Add a list with bullets, or with `numbers`; no single item stands before or after a page's end."""
        if not items:
            return
        kind = "Decimal" if numbers else "Disc"
        parent = Element("L", self.section, f"/A<</O/List/ListNumbering/{kind}>>")
        for number, words in enumerate(items, 1):
            line = Element("LI", parent)
            label = Label(f"{numbers[number - 1]}." if numbers else "•", self.scale.item.face, Element("Lbl", line))
            item = Item(self.letters.words(words), self.scale.item, Element("LBody", line), label)
            item.keep_with_next = number < len(items) and number in (1, len(items) - 1)
            self.story.append(item)

    def names(self, title: str, lines: Sequence[str]) -> None:
        """Add a short list under a bold heading of its own, one name to a line."""
        style = self.scale.tight.but(face="Body-Bold", before=2 * self.unit, after=self.unit / 2)
        self.heading(3, title, style=style)
        parent = Element("L", self.section, _NO_LABELS)
        for line in lines:
            hung = self.scale.cell.but(after=0.35 * self.unit, indent=10, outdent=10)
            self.text(line, hung, "LBody", Element("LI", parent))

    # Parts

    @contextmanager
    def aside(self) -> Iterator[list[Block]]:
        """Collect what is added meanwhile instead of placing it."""
        outer, self.story = self.story, []
        yield self.story
        self.story = outer

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is added meanwhile on one page, if a page can hold it."""
        with self.aside() as blocks:
            yield
        if blocks:
            self.story.append(Box(blocks, before=blocks[0].before, after=blocks[-1].after))

    @contextmanager
    def box(
        self,
        *,
        pad: float = 2.5,
        fill: str = "",
        stroke: float = 0,
        colour: str = INK,
        dash: tuple[int, int] | None = None,
        bar: str = "",
        bar_width: float = 4,
        before: float = 0,
        after: float = 3,
    ) -> Iterator[None]:
        """Frame what is added meanwhile; `pad`, `before` and `after` in units."""
        with self.aside() as blocks:
            yield
        framed = Box(
            blocks,
            pad=pad * self.unit,
            fill=fill,
            stroke=stroke,
            colour=colour,
            dash=dash,
            bar=bar,
            bar_width=bar_width,
            before=before * self.unit,
            after=after * self.unit,
        )
        self.story.append(framed)

    def beside(self, columns: Sequence[tuple[float, float, Sequence[Block]]], *, after: float = 0) -> None:
        """Add blocks side by side: (distance from the left, width, blocks); `after` in units."""
        self.story.append(Columns(columns, after=after * self.unit))

    def figure(self, height: float, paint: Paint, told: str) -> None:
        """Add a drawing with a sentence that tells it."""
        element = Element("Figure", self.section, f"/Alt{pdf_text(self.letters.text(told))}")
        self.story.append(Picture(height, paint, element, after=3 * self.unit))

    def other_formats(self, offer: str) -> None:
        """Say where to ask for a paper in other formats, if it is known whom to ask; `{0}` in `offer` is that.

        A group may have its own words instead, which whom to ask follows.
        """
        contact, own = self.masthead.contact, self.masthead.house.other_formats.strip()
        if not contact:
            return
        with self.box(bar=self.scale.accent, stroke=0.75, colour=RULE, before=4):
            before, after = (f"{own} ", "") if own else offer.split("{0}")
            words = (strong(said("Other formats.")), f" {before}", *with_links(contact), after)
            self.text(words, self.scale.tight)

    # File

    def write(self, target: Path, progress: Progress | None = None, *, apart: bool = False) -> Written:
        """Set the paper on pages and save it as `target`, or save what it says where that is to be plain text.

        Parts that are handed out `apart` from each other count their pages for themselves.

        Raises:
            StorageTrouble: it cannot be saved there; a file that was there before is untouched.
        """
        if is_text(target):
            put(target, plain_text.written([(self.root, self.story, self.letters.missing)], target))
            coded = frozenset(sign for sign in self.letters.missing if not sign.isprintable())
            return Written(path=target, pages=0, missing=coded)
        canvas = TaggedCanvas(
            self.root,
            title=self.on_one_line(self.title),
            author=self.on_one_line(self.masthead.group_name),
            subject=self.on_one_line(self.title),
        )
        canvas.form = self.form.finish if self.form else None
        pages = Pages(self.scale, self.furniture)
        count = Count(apart=apart)
        drawn = pages.draw(canvas, count.noted(pages.lay_out(self.story, progress)))
        data = canvas.finish(lambda page, of: pages.furnish(canvas, page, count.words(page, of)))
        put(target, data)
        return Written(path=target, pages=drawn, missing=frozenset(self.letters.missing))

    def _reminder(self, name: str) -> str:
        """Return a name, cut where it begins to read like a sentence: those who listen do not hear the foot."""
        words = self.on_one_line(name).split(" ")
        small = [at for at, word in enumerate(words) if word[:1].islower()]
        return " ".join([*words[: small[_SMALL]], "…"] if len(small) > _SMALL else words)

    def on_one_line(self, text: str) -> str:
        """Return a text as it stands in a head, a foot or a title: without line ends."""
        return " ".join(filter(None, self.letters.text(text).replace("\n", " ").split(" ")))


def with_links(text: str) -> list[str | Run]:
    """Return a text with its e-mail addresses as links."""
    parts = _ADDRESS.split(text) if "@" in text else (text,)
    return [mail(part) if number % 2 else part for number, part in enumerate(parts) if part]

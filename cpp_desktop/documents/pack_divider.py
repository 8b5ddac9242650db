"""The divider in front of an item's papers: what it is about, what the group is asked to do, and room for notes."""

from __future__ import annotations

from cpp_desktop.documents.box import Rule
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.meeting_parts import purpose_told
from cpp_desktop.documents.pack_cover import pack_head
from cpp_desktop.documents.pack_parts import Numbering, Part
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Heading, Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, PAGE_HEIGHT, RULE, Scale, Style, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.domain.issued_papers import Edition
from cpp_desktop.domain.language import said
from cpp_desktop.domain.pack_changes import pages_told
from cpp_desktop.domain.packs import PackItem, PackPaper
from cpp_desktop.domain.wording import clock, hours

_LINES = range(3, 8)
"""How many lines to write on: fewer are none."""
_APART = 9
"""The room above each of them, in units."""


def set_out(pack: PackPaper, size: int, part: Part, numbering: Numbering) -> Paper:
    """Return what the divider of a part's item says."""
    item = part.item
    assert item is not None
    paper = Paper(pack.masthead, size, title=part.title, head=pack_head(pack, size))
    _opening(paper, item, part.title)
    length = hours(item.minutes_allowed) if item.minutes_allowed else ""
    paper.facts(
        [
            (said("Time"), ", ".join(filter(None, (clock(item.start) if item.start else "", length)))),
            (said("Purpose"), purpose_told(item.purpose)),
            (said("Lead"), item.lead),
        ]
    )
    if item.asked:
        with paper.box(bar=paper.scale.accent, stroke=0.75, colour=RULE, before=3, pad=3.5):
            _small_heading(paper, said("The group is asked to"))
            paper.bullets(item.asked, numbers=range(1, len(item.asked) + 1) if len(item.asked) > 1 else ())
    if item.note and pack.edition is Edition.CHAIR:
        with paper.box(stroke=1.25, dash=(5, 3), before=2, pad=3.5):
            _small_heading(paper, said("For the chair alone"))
            paper.prose(item.note)
    if papers := numbering.papers(item.item_id):
        paper.heading(2, said("Papers for this item"))
        paper.facts([(_capital(pages_told(labels, numbering.order)), part.title) for part, labels in papers])
    paper.story.append(Notes(paper.scale, paper.root))
    return paper


def _opening(paper: Paper, item: PackItem, told: str) -> None:
    """Put down the rule, the item's number large, and its title; both are one heading."""
    scale, heading = paper.scale, Element("H1", paper.root)
    above, below = (1, 3) if paper.large else (8, 6)
    paper.story.append(Rule(4, scale.accent, above=above * paper.unit, after=4 * paper.unit))
    if item.number:
        large = scale.title.but(size=scale.size + 32, leading=(scale.size + 32) * 1.18, colour=scale.accent, after=0)
        number = Paragraph(said("Item {0}").format(paper.letters.text(item.number)), large, Element("Span", heading))
        number.more = True  # the title goes on with the same heading
        paper.story.append(number.changed(keep_with_next=True, after=2 * paper.unit))
    style, words = scale.title.but(after=below * paper.unit), paper.letters.text(item.title)
    paper.story.append(_Named(words, style, Element("Span", heading), paper.letters.text(told)))


class _Named(Heading):
    """A heading whose bookmark says more than it does."""

    def __init__(self, words: str, style: Style, element: Element, bookmark: str) -> None:
        super().__init__(words, style, element, 1)
        self.bookmark = bookmark

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines and set the bookmark."""
        canvas.bookmark(self.bookmark, 0, PAGE_HEIGHT)
        Paragraph.draw(self, canvas, x, top)


def _small_heading(paper: Paper, words: str) -> None:
    paper.heading(2, words, style=paper.scale.subheading.but(before=0, after=paper.unit))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


class Notes(Block):
    """Lines to write on under a heading, as many as the page has room for; none where that would be too few."""

    weight = 0

    def __init__(self, scale: Scale, parent: Element) -> None:
        self.scale, self.parent = scale, parent
        self.count = 0

    def wrap(self, width: float, room: float) -> float:
        """Take the room that is left."""
        self.width, heading = width, self.scale.heading
        count = int((room - heading.before - heading.leading) // (_APART * self.scale.unit))
        self.count = min(count, _LINES.stop) if count >= _LINES.start else 0
        self.height = heading.before + heading.leading + self.count * _APART * self.scale.unit if self.count else 0
        return self.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the heading and the lines, if there are any."""
        if not self.count:
            return
        style = self.scale.heading
        heading = Paragraph(said("Your notes"), style, Element("H2", Element("Sect", self.parent)))
        heading.wrap(self.width, self.height)
        heading.draw(canvas, x, top - style.before)
        below = top - style.before - style.leading
        with canvas.artifact():
            for line in range(1, self.count + 1):
                y = below - line * _APART * self.scale.unit
                canvas.write(f"{rgb(INK)} RG .5 w {x:.2f} {y:.2f} m {x + self.width:.2f} {y:.2f} l S")

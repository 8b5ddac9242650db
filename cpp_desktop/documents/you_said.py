"""“You said, we did”: a year's stories, what was said beside what was done, “no change” included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents.box import Box, Columns
from cpp_desktop.documents.flow import ENDLESS, Block
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.series_chart import add_chart
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE, RULE, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.influence_papers import YouSaidPaper, YouSaidStory
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year

_BETWEEN = 3
"""Room for the arrow, in the reader's size."""


def write(sheet: YouSaidPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a year's stories as PDF."""
    states = () if sheet.public else (said("Internal"),)
    title = said("You said, we did")
    span = said("{0} to {1}").format(day_month_year(sheet.first), day_month_year(sheet.last))
    paper = Paper(sheet.masthead, size, title=f"{title}, {span}", head=title, states=states)
    paper.opening(title)
    paper.text(span, paper.scale.lead.but(keep_with_next=False))
    if not sheet.stories:
        paper.text(said("No story was chosen for these months."))
    pairs(paper, sheet.stories)
    if sheet.also:
        paper.heading(2, said("Also this year"))
        paper.bullets(sheet.also)
    add_chart(paper, sheet.charts, "cases", level=2)
    if sheet.stories:
        chosen = said("These stories were chosen by the group. Each rests on a case with its steps.")
        paper.text(chosen, paper.scale.note.but(before=2 * paper.unit))
    if sheet.public:
        paper.other_formats(said("This sheet comes in large print, easy read, audio and braille. Ask {0}."))
    return replace(paper.write(target, progress), remarks=sheet.remarks)


def pairs(paper: Paper, stories: Sequence[YouSaidStory]) -> None:
    """Add stories, what was said beside what was done; to the ear they are a list."""
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>") if stories else None
    for story in stories:
        _story(paper, story, Element("LBody", Element("LI", parent)))


def _story(paper: Paper, story: YouSaidStory, body: Element) -> None:
    """Add what was said and what was done, side by side; in large print one under the other."""
    gap = 0 if paper.large else _BETWEEN * paper.scale.size
    width = MEASURE if paper.large else (MEASURE - gap) / 2
    did = said("We did") if story.changed else said("What happened")
    left = _frame(paper, body, said("You said"), story.said, list(story.asked), stroke=0.75)
    told = [(said("Outcome"), story.outcome), *story.answered]
    right = _frame(paper, body, did, story.did, told, stroke=1.25)
    if paper.large:
        paper.story.append(Box([left, right], after=5 * paper.unit))
        return
    floor = max(box.wrap(width, ENDLESS) for box in (left, right))
    for box in (left, right):
        box.floor, box.laid = floor, None
    paper.story.append(_Pair([(0, width, [left]), (width + gap, width, [right])], width, gap, 3 * paper.unit))


def _frame(paper: Paper, body: Element, title: str, words: str, facts: list[tuple[str, str]], *, stroke: float) -> Box:
    scale, letters = paper.scale, paper.letters
    bold = stroke > 1
    blocks: list[Block] = [Paragraph(letters.text(title), scale.kicker, Element("P", body))]
    for line in filter(None, map(str.strip, words.splitlines())):
        blocks.append(Paragraph(letters.text(line), scale.body.but(after=paper.unit), Element("P", body)))
    for label, value in facts:
        if value:
            told: Words = (strong(f"{label}: "), value)
            blocks.append(Paragraph(letters.words(told), scale.cell, Element("P", body)))
    colour, bar = (INK, paper.scale.accent) if bold else (RULE, "")
    return Box(blocks, pad=2.5 * paper.unit, stroke=stroke, colour=colour, bar=bar, after=2 * paper.unit)


class _Pair(Columns):
    """Two frames with an arrow from the one to the other, drawn for the eye alone."""

    def __init__(self, columns: list[tuple[float, float, list[Block]]], at: float, gap: float, after: float) -> None:
        super().__init__(columns, after=after)
        self.at, self.gap = at, gap

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the arrow as an artifact, then the frames."""
        start, end, y = x + self.at + 0.2 * self.gap, x + self.at + 0.8 * self.gap, top - self.height / 2
        head = 0.18 * self.gap
        with canvas.artifact():
            canvas.write(
                f"q {rgb(INK)} RG 1.5 w {start:.2f} {y:.2f} m {end:.2f} {y:.2f} l "
                f"{end - head:.2f} {y + head:.2f} m {end:.2f} {y:.2f} l {end - head:.2f} {y - head:.2f} l S Q"
            )
        super().draw(canvas, x, top)

"""The golden thread: one influence case from the day it was raised to what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from cpp_desktop.documents.box import Columns
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.meeting_parts import kept_apart
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE, MUTED, Scale, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Run, quiet, strong
from cpp_desktop.domain.influence_papers import GoldenThreadPaper, ThreadStep
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, short_date

_SPACIOUS = 7
"""Steps that stand well apart on one page; more stand closer, so that the case keeps to it."""
_ROUND = 0.5523
"""How far the handles of a curve lie from the ends of a quarter of a circle."""


def write(thread: GoldenThreadPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a golden thread as PDF."""
    title = said("Golden thread: {0}").format(thread.theme)
    paper = Paper(thread.masthead, size, title=title, head=said("Golden thread"))
    paper.opening(thread.theme)
    as_at = said("The golden thread of this case, as it stands on {0}.").format(day_month_year(thread.as_at))
    paper.text(as_at, paper.scale.body)
    paper.facts(thread.facts)
    paper.heading(2, said("What happened"))
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    paper.story += [_step(paper, thread.steps, at, parent) for at in range(len(thread.steps))]
    for title, words in (
        (said("What changed"), thread.what_changed),
        (said("Why it mattered"), thread.why_it_mattered),
        (said("What users say of it"), thread.users_view),
        (said("What professionals say of it"), thread.professionals_view),
    ):
        if words:
            paper.heading(2, title)
            paper.prose(words)
    if thread.evidence:
        paper.heading(2, said("Evidence"))
        paper.bullets(thread.evidence)
    words = said("%n confidential part(s) of it are kept apart.", "", thread.kept_apart)
    kept_apart(paper, words, thread.kept_apart)
    return paper.write(target, progress)


def _step(paper: Paper, steps: tuple[ThreadStep, ...], at: int, parent: Element) -> Block:
    """Return a step beside its piece of the thread; in large print its day stands above the words."""
    step, scale = steps[at], paper.scale
    line = Element("LI", parent)
    letters = paper.letters
    day = short_date(step.day) if step.day else said("No date yet")
    named = Paragraph(letters.text(day), scale.figures_bold, Element("Lbl", line))
    body = Element("LBody", line)
    title = step.title if step.title.endswith((".", ":", "?", "!")) else f"{step.title}."
    told: list[str | Run] = [strong(title), *([f" {step.text}"] if step.text else [])]
    dense = len(steps) > _SPACIOUS and not paper.large
    if dense and step.source:
        told.append(quiet(f"  {step.source.replace(' ', chr(0xA0), 1)}"))
    words: list[Block] = [Paragraph(letters.words(told), scale.cell, Element("P", body))]
    if step.source and not dense:
        words.append(Paragraph(letters.text(step.source), scale.cell.but(colour=MUTED), Element("P", body)))
    across = 0.6 * scale.size if paper.large else 8 * scale.size
    left = across + 1.5 * scale.size
    beside: list[tuple[float, float, list[Block]]] = [(left, MEASURE - left, words)]
    if paper.large:
        beside = [(left, MEASURE - left, [named, *words])]
    else:
        beside.insert(0, (0, across - 0.5 * scale.size, [named]))
    last = at == len(steps) - 1
    room = 0.5 if dense else 1
    return _Step(beside, across, scale, room, step.ahead, at == 0, last or steps[at + 1].ahead, last)


class _Step(Columns):
    """One step, with a dot beside its first line and the thread through it: dashed to what is still to come."""

    def __init__(
        self,
        columns: Iterable[tuple[float, float, Iterable[Block]]],
        across: float,
        scale: Scale,
        room: float,
        ahead: bool,
        first: bool,
        ahead_next: bool,
        last: bool,
    ) -> None:
        super().__init__(columns)
        self.across, self.size, self.accent = across, scale.size, scale.accent
        self.below, self.ahead, self.first = room * scale.size, ahead, first
        self.ahead_next, self.last, self.begins = ahead_next, last, True

    def wrap(self, width: float, room: float) -> float:
        """Lay the words out, with room below them for the thread."""
        super().wrap(width, room)
        if not self.last:
            self.height += self.below
        return self.height

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut as columns are; the dot stays with the first part."""
        parts = super().split(room, page)
        if parts is None:
            return None
        head, rest = parts
        return head, rest.changed(begins=False, first=False)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the thread as an artifact, then the words."""
        with canvas.artifact():
            self._thread(canvas, x + self.across, top)
        super().draw(canvas, x, top)

    def _thread(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        dot, radius = top - 0.62 * self.size, 0.38 * self.size
        stroke = f"{rgb(INK)} RG 1.5 w"
        above = "" if self.first else _line(x, top, dot, dashed=self.ahead)
        below = "" if self.last else _line(x, dot, top - self.height, dashed=self.ahead_next)
        inside = rgb("#FFFFFF" if self.ahead else self.accent)
        drawn = [f"q {stroke}", above, below]
        if self.begins:
            drawn.append(f"[] 0 d {inside} rg {_circle(x, dot, radius)} B")
        canvas.write(*filter(None, drawn), "Q")


def _line(x: float, start: float, end: float, *, dashed: bool) -> str:
    return f"{'[3 3]' if dashed else '[]'} 0 d {x:.2f} {start:.2f} m {x:.2f} {end:.2f} l S"


def _circle(x: float, y: float, radius: float) -> str:
    """Return a path round a point, of four curves."""
    far, handle = radius, _ROUND * radius
    turns = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0))
    path = [f"{x + far:.2f} {y:.2f} m"]
    for (a, b), (c, d) in pairwise(turns):
        one = f"{x + a * far + c * handle:.2f} {y + b * far + d * handle:.2f}"
        two = f"{x + c * far + a * handle:.2f} {y + d * far + b * handle:.2f}"
        path.append(f"{one} {two} {x + c * far:.2f} {y + d * far:.2f} c")
    return " ".join(path)

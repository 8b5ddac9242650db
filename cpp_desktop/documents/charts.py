"""Bars that can be read without colour: this year's solid, the comparison hatched, each outlined, figures beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.style import BLUE, INK, PALE_AMBER, PALE_BLUE, Scale, Style, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import fill

_STRIPES = 6.5
"""Distance of hatch lines in points."""


def draw_bar(
    canvas: TaggedCanvas, box: tuple[float, float, float, float], *, hatched: bool = False, pale: str = PALE_BLUE
) -> None:
    """Draw a bar into a box (left, bottom, width, height)."""
    x, y, width, height = box
    outline = f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    ink = f"{rgb(INK)} RG .8 w"
    if not hatched:
        canvas.write(f"{rgb(BLUE)} rg {ink} {outline} B")
        return
    stripes = []
    at = x - height
    while at < x + width:
        stripes.append(f"{at:.2f} {y:.2f} m {at + height:.2f} {y + height:.2f} l")
        at += _STRIPES
    canvas.write(f"{rgb(pale)} rg {outline} f q {outline} W n {ink} {' '.join(stripes)} S Q {ink} {outline} S")


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of a chart: its name, this period's number and the earlier one's; None is drawn as nothing."""

    name: str
    now: int | None
    before: int | None


@dataclass(frozen=True, slots=True)
class PairedBars:
    """A bar chart of pairs with a key above, drawn for a measure of `width` points in the words' own size."""

    pairs: Sequence[Pair]
    key: tuple[str, str]
    scale: Scale
    width: float

    @property
    def _name_width(self) -> float:
        """In large print names stand above their bars, else at the left."""
        return 0 if self.scale.large else 15 * self.scale.size

    @property
    def _name_room(self) -> float:
        return self.width if self.scale.large else self._name_width - self.scale.unit

    @property
    def _style(self) -> Style:
        return self.scale.cell

    def _name_lines(self, pair: Pair) -> int:
        return len(fill(pair.name, self._style, self._name_room))

    def _row(self, pair: Pair) -> float:
        """The height of one pair with the gap below it."""
        names, bars = self._name_lines(pair) * self._style.leading, self.scale.size * 2.2
        return (names + bars if self.scale.large else max(names, bars)) + self.scale.unit * 3

    @property
    def height(self) -> float:
        """The height of the whole chart in points."""
        return self._key_height + sum(map(self._row, self.pairs))

    @property
    def _key_height(self) -> float:
        return self.scale.unit * 6 + self._key_places()[-1][1] * self._style.leading

    def _key_places(self) -> list[tuple[float, int]]:
        """Where each part of the key stands, and on which line: by the bars, or at the left, or under the other."""
        first, second = (
            2 * self.scale.size + font(self._style.face).width(words, self.scale.size) for words in self.key
        )
        gap = 1.5 * self.scale.size
        whole = first + gap + second
        if whole > self.width:
            return [(0, 0), (0, 1)]
        left = self._name_width if self._name_width + whole <= self.width else 0
        return [(left, 0), (left + first + gap, 0)]

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the key, then pair by pair downwards."""
        self._key(canvas, x, top)
        top -= self._key_height
        most = max([v for pair in self.pairs for v in (pair.now, pair.before) if v], default=1)
        figures = font("Figures-Bold").width("0,000", self.scale.size)
        step = (self.width - self._name_width - figures - self.scale.unit) / most
        base = x + self._name_width
        bottom = top
        for pair in self.pairs:
            names = self._name_lines(pair) * self._style.leading
            bars_top = top - names if self.scale.large else top
            centred = 0 if self.scale.large else max(0, (self.scale.size * 2.2 - names) / 2)
            self._words(canvas, pair.name, x, top - centred)
            self._bars(canvas, pair, base, bars_top, step)
            bottom = bars_top - max(self.scale.size * 2.2, 0 if self.scale.large else names)
            top -= self._row(pair)
        if not self.scale.large:
            start = bottom + sum(map(self._row, self.pairs)) - self.scale.unit * 2
            canvas.write(f"{rgb(INK)} RG 1 w {base:.2f} {bottom - 2:.2f} m {base:.2f} {start:.2f} l S")

    def _words(self, canvas: TaggedCanvas, words: str, x: float, top: float, face: str = "Body") -> None:
        style = self._style.but(face=face)
        room = self._name_room
        draw_lines(canvas, fill(words, style, room), style, None, (x, top, room))

    def _key(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        size = self.scale.size
        for words, hatched, (aside, line) in zip(self.key, (False, True), self._key_places(), strict=True):
            left, high = x + aside, top - line * self._style.leading
            draw_bar(canvas, (left, high - size * 1.05, size * 1.5, size * 0.8), hatched=hatched, pale=PALE_AMBER)
            draw_lines(canvas, [words], self._style, None, (left + size * 2, high, self.width))

    def _bars(self, canvas: TaggedCanvas, pair: Pair, x: float, top: float, step: float) -> None:
        """Draw this period's bar over the earlier one's, each with its figure at the end."""
        size = self.scale.size
        style = self._style
        for value, hatched, face, height in (
            (pair.now, False, "Figures-Bold", size * 1.1),
            (pair.before, True, "Figures", size * 0.95),
        ):
            if value:
                draw_bar(canvas, (x, top - height, value * step, height), hatched=hatched, pale=PALE_AMBER)
            at = x + (value or 0) * step + self.scale.unit
            words = "not recorded" if value is None else f"{value:,}"
            middle = top - height / 2 + style.leading / 2
            draw_lines(canvas, [words], style.but(face=face), None, (at, middle, self.width))
            top -= height + size * 0.15

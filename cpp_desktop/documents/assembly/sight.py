"""How a page is seen: which part of it, which way up and how large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite

from pikepdf import Array, Dictionary, Name, Object

from cpp_desktop.documents.assembly.entries import value_of

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""

_LETTER: Box = (0, 0, 612, 792)
"""What viewers take where a page says nothing."""
_LEAST = 3.0
_INHERITED = (Name.MediaBox, Name.CropBox, Name.Rotate, Name.Resources)
_HIGHEST = 64
"""So far up the tree of pages may stand what a page inherits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """The part of a page that is seen, in its own units; `turned` clockwise by degrees; a unit is `unit` points."""

    whole: Box
    seen: Box
    turned: int
    unit: float

    @property
    def width(self) -> float:
        """How wide it is seen, in points."""
        left, bottom, right, top = self.seen
        return (top - bottom if self.turned in (90, 270) else right - left) * self.unit

    @property
    def height(self) -> float:
        """How high it is seen, in points."""
        left, bottom, right, top = self.seen
        return (right - left if self.turned in (90, 270) else top - bottom) * self.unit

    @property
    def from_points(self) -> str:
        """The matrix from points, counted from the bottom left as seen, to the page's own units."""
        left, bottom, right, top = self.seen
        one = 1 / self.unit
        matrix = {
            0: (one, 0, 0, one, left, bottom),
            90: (0, one, -one, 0, right, bottom),
            180: (-one, 0, 0, -one, right, top),
            270: (0, -one, one, 0, left, top),
        }[self.turned]
        return " ".join(f"{value:.5f}".rstrip("0").rstrip(".") for value in matrix)

    @property
    def top_left(self) -> tuple[float, float]:
        """The place in the page's own units that is seen at the top left."""
        left, bottom, right, top = self.seen
        return {0: (left, top), 90: (left, bottom), 180: (right, bottom), 270: (right, top)}[self.turned]


def sight_of(page: Object) -> Sight:
    """Return how a page is seen; what makes no sense in it is passed over, as viewers do."""
    whole, cropped, turn, _ = inherited(page)
    box = _box(whole) or _LETTER
    crop = _box(cropped)
    turned, unit = _number(turn) or 0, _number(value_of(page, Name.UserUnit)) or 1
    return Sight(
        whole=box,
        seen=_common(box, crop) if crop else box,
        turned=int(turned) % 360 if turned % 90 == 0 else 0,
        unit=unit if unit > 0 else 1,
    )


def inherited(page: Object) -> list[Object | None]:
    """Return a page's box, the part of it that is seen, its turn and its resources: its own, or from above it."""
    values = [value_of(page, key) for key in _INHERITED]
    for _ in range(_HIGHEST):
        above = value_of(page, Name.Parent)
        if None not in values or not isinstance(above, Dictionary):
            break
        page = above
        values = [
            value_of(page, key) if value is None else value for key, value in zip(_INHERITED, values, strict=True)
        ]
    return values


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | Decimal | float) and isfinite(value) else None


def numbers(values: object, count: int) -> Sequence[float] | None:
    """Return an array of so many numbers, or None where it is none."""
    if not isinstance(values, Array) or len(values) != count:
        return None
    read = [_number(value) for value in values]
    return None if None in read else [value for value in read if value is not None]


def _box(value: object) -> Box | None:
    corners = numbers(value, 4)
    if corners is None:
        return None
    (left, right), (bottom, top) = sorted(corners[::2]), sorted(corners[1::2])
    return (left, bottom, right, top) if right - left >= _LEAST and top - bottom >= _LEAST else None


def _common(one: Box, other: Box) -> Box:
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return (left, bottom, right, top) if right - left >= _LEAST and top - bottom >= _LEAST else one

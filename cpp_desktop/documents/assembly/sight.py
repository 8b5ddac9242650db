"""How a page is seen: which part of it, which way up and how large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
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
        return _matrix(self.seen, self.turned, 1 / self.unit)

    @property
    def top_left(self) -> tuple[float, float]:
        """The place in the page's own units that is seen at the top left."""
        left, bottom, right, top = self.seen
        return {0: (left, top), 90: (left, bottom), 180: (right, bottom), 270: (right, top)}[self.turned]


@lru_cache(maxsize=100)
def _matrix(seen: Box, turned: int, one: float) -> str:
    left, bottom, right, top = seen
    matrix = {
        0: (one, 0, 0, one, left, bottom),
        90: (0, one, -one, 0, right, bottom),
        180: (-one, 0, 0, -one, right, top),
        270: (0, -one, one, 0, left, top),
    }[turned]
    return " ".join(f"{value:.5f}".rstrip("0").rstrip(".") for value in matrix)


def sight_of(page: Object) -> Sight:
    """Return how a page is seen; what makes no sense in it is passed over, as viewers do."""
    return sight_as(inherited(page), value_of(page, Name.UserUnit))


def sight_as(told: Sequence[object], unit: object) -> Sight:
    """Return how a page is seen of which this is `told`, inherited or not, with its own `unit`."""
    whole, crop = _box(told[0]) or _LETTER, _box(told[1])
    turned, size = _number(told[2]) or 0, _number(unit) or 1
    return Sight(
        whole=whole,
        seen=_common(whole, crop) if crop else whole,
        turned=int(turned) % 360 if turned % 90 == 0 else 0,
        unit=size if size > 0 else 1,
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


def numbers(values: object, count: int) -> list[float] | None:
    """Return an array of so many numbers, or None where it is none."""
    if not isinstance(values, Array) or len(values) != count:
        return None
    try:
        return [float(value) for value in values]
    except (TypeError, ValueError):
        return None


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

"""Where numbers lie and how far apart, told by the half of them that agrees, so that a few wrong ones change little."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

_AS_SIGMA: Final = 1.4826
"""What makes the distance within which half lie the usual spread, where numbers lie as by chance."""


class Spread(NamedTuple):
    """The middle of some numbers and their spread around it."""

    middle: float
    spread: float


def median(ordered: Sequence[float]) -> float:
    """Return the median of ordered numbers."""
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def around_median(ordered: Sequence[float]) -> Spread:
    """Return the median of ordered numbers, and the spread that the median distance from it tells of."""
    middle = median(ordered)
    return Spread(middle, _AS_SIGMA * median(sorted(abs(n - middle) for n in ordered)))


def closest_half(ordered: Sequence[float]) -> tuple[int, Spread]:
    """Return where the half of ordered numbers begins that lies closest together, and the spread that it tells of.

    Rubbish on one side moves it less than a median. Few numbers have by chance some that lie close together, so their
    spread is taken to be wider.
    """
    half = len(ordered) // 2
    width, at = min((ordered[n + half] - ordered[n], n) for n in range(len(ordered) - half))
    wider = 1 + 5 / max(len(ordered) - 1, 1)
    return at, Spread(ordered[at] + width / 2, _AS_SIGMA * width / 2 * wider)

"""What the papers of a pack are called: A, B, C over the whole pack; once one has gone out it keeps its letter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_uppercase


def lettered(papers: Iterable[str], went_out: Iterable[Sequence[str]] = ()) -> dict[str, str]:
    """Return the letter of each of these papers, by id.

    `went_out` are the ids in each version that was issued, the first version first: their letters are taken, also
    those of papers that were withdrawn.
    """
    known = dict.fromkeys(paper for version in went_out for paper in version)
    wanted = list(dict.fromkeys(papers))
    places = {paper: place for place, paper in enumerate(dict.fromkeys([*known, *wanted]))}
    return {paper: _letter(places[paper]) for paper in wanted}


def _letter(place: int) -> str:
    """Count A to Z, then AA, AB and so on, from 0."""
    more, last = divmod(place, len(ascii_uppercase))
    return f"{_letter(more - 1) if more else ''}{ascii_uppercase[last]}"

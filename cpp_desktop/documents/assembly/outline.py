"""Bookmarks: read from the own pages and from papers, and written as the one outline of a pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pikepdf import Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import value_of
from cpp_desktop.documents.assembly.places import Place, Places, destination

_DEEPEST = 8
_MOST = 5_000
"""Bookmarks of one file."""


@dataclass(slots=True)
class Bookmark:
    """A title and where it leads, with the bookmarks beneath it."""

    title: str
    place: Place
    kids: list[Bookmark] = field(default_factory=list)


def bookmarks_of(pdf: Pdf, places: Places) -> list[Bookmark]:
    """Read the bookmarks of a file that lead to a page of it; what hangs beneath others moves up."""
    outline = value_of(pdf.Root, Name.Outlines)
    seen: set[tuple[int, int]] = set()
    return _siblings(outline, places, seen, 1) if isinstance(outline, Dictionary) else []


def _siblings(parent: Object, places: Places, seen: set[tuple[int, int]], depth: int) -> list[Bookmark]:
    found: list[Bookmark] = []
    item = value_of(parent, Name.First)
    while isinstance(item, Dictionary) and item.is_indirect and item.objgen not in seen and len(seen) < _MOST:
        seen.add(item.objgen)
        kids = _siblings(item, places, seen, depth + 1) if depth < _DEEPEST else []
        title, (place, _) = value_of(item, Name.Title), places.target(item)
        if place and isinstance(title, String) and str(title).strip():
            found.append(Bookmark(str(title), place, kids))
        else:
            found += kids
        item = value_of(item, Name.Next)
    return found


def moved(bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> list[Bookmark]:
    """Return bookmarks of a file whose pages are put in at these places of a pack."""
    return [
        Bookmark(mark.title, replace(mark.place, page=pages[mark.place.page]), moved(mark.kids, pages))
        for mark in bookmarks
    ]


def shared_out(bookmarks: Sequence[Bookmark], firsts: Sequence[int]) -> list[list[Bookmark]]:
    """Share out bookmarks, moved to their places in a pack, between parts that begin at pages `firsts`."""
    shares: list[list[Bookmark]] = [[] for _ in firsts]
    for mark in bookmarks:
        at = max((at for at, first in enumerate(firsts) if first <= mark.place.page), default=0)
        shares[at].append(mark)
    return shares


def under(title: str, place: Place, kids: list[Bookmark]) -> Bookmark:
    """Return the bookmark of a part; a first one beneath it that says the same is not said again."""
    if kids and kids[0].title == title and kids[0].place.page == place.page:
        return Bookmark(title, kids[0].place, [*kids[0].kids, *kids[1:]])
    return Bookmark(title, place, kids)


def write_outline(pack: Pdf, bookmarks: Sequence[Bookmark], pages: Sequence[Object]) -> None:
    """Write bookmarks as the outline of a pack; what is beneath the first level is closed."""
    top = pack.make_indirect(Dictionary(Type=Name.Outlines))
    _write(pack, top, bookmarks, pages)
    top.Count = len(bookmarks)
    pack.Root.Outlines, pack.Root.PageMode = top, Name.UseOutlines


def _write(pack: Pdf, parent: Object, bookmarks: Sequence[Bookmark], pages: Sequence[Object]) -> None:
    items: list[Object] = []
    for mark in bookmarks:
        item = pack.make_indirect(
            Dictionary(
                Title=String(mark.title), Parent=parent, Dest=destination(pages[mark.place.page], mark.place.view)
            )
        )
        if items:
            item.Prev, items[-1].Next = items[-1], item
        items.append(item)
        if mark.kids:
            _write(pack, item, mark.kids, pages)
            item.Count = -len(mark.kids)
    if items:
        parent.First, parent.Last = items[0], items[-1]

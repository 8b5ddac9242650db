"""Some sheets of a pack, for those who print again only what changed."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from hashlib import md5

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import each_of, value_of
from cpp_desktop.documents.assembly.outline import Bookmark, bookmarks_of, moved, write_outline
from cpp_desktop.documents.assembly.page_labels import write_page_labels
from cpp_desktop.documents.assembly.places import Places, names_of
from cpp_desktop.documents.assembly.pruning import prune
from cpp_desktop.documents.assembly.saving import saved
from cpp_desktop.documents.assembly.sight import sight_of
from cpp_desktop.documents.metadata import without_claims


def changed_sheets(whole: bytes, indices: Iterable[int]) -> bytes:
    """Return some pages of a whole pack, counted from 0, in their order and with their labels, as one file.

    They stay tagged, but nothing is claimed of a part of a pack.
    """
    with pikepdf.open(io.BytesIO(whole)) as pack:
        pages: list[Object] = [page.obj for page in pack.pages]
        chosen = sorted(set(indices))
        write_page_labels(pack, [str(pack.pages[at].label) for at in chosen])
        kept = [pages[at] for at in chosen]
        there = {page.objgen for page in kept}
        places = {at: new for new, at in enumerate(chosen)}
        outline = _of_pages(bookmarks_of(pack, Places(pack, pages)), places)
        write_outline(pack, moved(outline, [places.get(at, 0) for at in range(len(pages))]), kept)
        _cut_links(pack, kept, there)
        prune(pack, kept)
        pack.Root.Pages.Kids, pack.Root.Pages.Count = Array(kept), len(kept)
        pack.Root.Metadata.write(without_claims(pack.Root.Metadata.read_bytes(), accessible=False))
        return saved(pack, md5(bytes(pack.trailer.ID[0]) + repr(chosen).encode(), usedforsecurity=False).digest())


def _of_pages(bookmarks: Sequence[Bookmark], places: dict[int, int]) -> list[Bookmark]:
    """Return the bookmarks that lead to pages that stay; what is beneath others moves up."""
    left: list[Bookmark] = []
    for mark in bookmarks:
        kids = _of_pages(mark.kids, places)
        left += [Bookmark(mark.title, mark.place, kids)] if mark.place.page in places else kids
    return left


def _cut_links(pack: Pdf, pages: list[Object], there: set[tuple[int, int]]) -> None:
    """Let no name and no link lead to a page that is not there; such a link leads to the page that it stands on."""
    names = {name: place for name, place in names_of(pack.Root.Names.Dests).items() if _leads(place, there)}
    listed = [value for name in sorted(names) for value in (String(name), names[name])]
    pack.Root.Names.Dests = Dictionary(Names=Array(listed))
    for page in pages:
        for link in each_of(value_of(page, Name.Annots)):
            if not isinstance(link, Dictionary) or Name.Dest not in link:
                continue
            is_there = bytes(link.Dest) in names if isinstance(link.Dest, String) else _leads(link.Dest, there)
            if not is_there:  # without any place to lead to it would be no link, and viewers complain of it
                link.Dest = Array([page, Name.XYZ, *sight_of(page).top_left, None])


def _leads(place: object, there: set[tuple[int, int]]) -> bool:
    return isinstance(place, Array) and len(place) > 0 and place[0].objgen in there

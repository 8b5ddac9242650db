"""The pages of a stranger's PDF made ready to be inserted: only what is seen, and links that may stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Pdf

from cpp_desktop.documents.assembly.entries import free_name, value_of
from cpp_desktop.documents.assembly.foreign import Paper
from cpp_desktop.documents.assembly.looks import Look, Looks
from cpp_desktop.documents.assembly.places import Link, Places
from cpp_desktop.documents.assembly.sight import Sight, inherited, sight_as

_KEPT = frozenset("/Type /Parent /Resources /Contents /Annots /Group /StructParents /UserUnit".split())


@dataclass(slots=True)
class Leaf:
    """A page: how it is seen, its links in their order, and the looks of other annotations.

    `dropped` are numbers in the parent tree of annotations of which nothing stays; `stamp_name` is what its stamp is to
    be called among the forms that it draws.
    """

    page: Object
    sight: Sight
    links: list[Link] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    stamp_name: str = ""


def leaves_of(paper: Paper, places: Places) -> list[Leaf]:
    """Make the pages of a paper ready to be inserted, in place."""
    looks = Looks(paper)
    return [_leaf(paper.pdf, page.obj, places, looks) for page in paper.pages]


def _leaf(pdf: Pdf, page: Object, places: Places, looks: Looks) -> Leaf:
    told = inherited(page)
    leaf = Leaf(page, sight_as(told, value_of(page, Name.UserUnit)))
    page.Resources = told[-1] if isinstance(told[-1], Dictionary) else Dictionary()
    found = value_of(page, Name.Annots)
    if isinstance(found, Array) and len(found):
        kept = list(_sorted_out(pdf, leaf, found, places, looks))
        page.Annots = Array(kept)
    for key in page.keys() - _KEPT:
        del page[key]
    page.MediaBox, page.Tabs = Array([round(value, 4) for value in leaf.sight.whole]), Name.S
    if leaf.sight.seen != leaf.sight.whole:
        page.CropBox = Array([round(value, 4) for value in leaf.sight.seen])
    if leaf.sight.turned:
        page.Rotate = leaf.sight.turned
    if leaf.sight.unit == 1 and Name.UserUnit in page:
        del page.UserUnit
    if not leaf.links and Name.Annots in page:
        del page.Annots
    return leaf


def _sorted_out(pdf: Pdf, leaf: Leaf, found: Array, places: Places, looks: Looks) -> Iterator[Object]:
    """Yield the links that stay, bare; note what the others look like, and empty them."""
    drawn = value_of(leaf.page.Resources, Name.XObject)
    taken = drawn if isinstance(drawn, Dictionary) else Dictionary()
    for at in range(len(found)):
        annotation = found[at]
        if not isinstance(annotation, Dictionary):
            continue
        link = places.link(annotation)
        if link:
            leaf.links.append(link)
            yield annotation if annotation.is_indirect else pdf.make_indirect(annotation)
            continue
        look = looks.look(annotation, leaf.sight.turned, free_name(taken, f"/CPPLook{at}-"))
        if look:
            leaf.looks.append(look)
        elif (number := annotation.get_int(Name.StructParent)) is not None:
            leaf.dropped.append(number)
        for key in sorted(annotation.keys()):
            del annotation[key]

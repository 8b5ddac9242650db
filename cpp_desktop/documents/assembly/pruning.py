"""The structure tree of a file of which some pages are left: what stands on the others is taken out of it."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import each_of, value_of
from cpp_desktop.documents.assembly.places import names_of
from cpp_desktop.documents.assembly.tags import numbers_of

Number = tuple[int, int]
"""An object's number and generation."""


def prune(pdf: Pdf, pages: list[Object]) -> None:
    """Leave of a file's tags what belongs to these pages."""
    root = pdf.Root.StructTreeRoot
    there = {page.objgen for page in pages}
    parents = numbers_of(value_of(root, Name.ParentTree))
    kept = {number: parents[number] for number in sorted(_numbers(pages)) if number in parents}
    alive = _with_all_above(kept)
    for element in alive.values():
        _prune_kids(element, alive, there)
    root.K = Array([kid for kid in each_of(root.K) if isinstance(kid, Dictionary) and kid.objgen in alive])
    root.ParentTree = Dictionary(Nums=Array([value for pair in kept.items() for value in pair]))
    ids = {key: element for key, element in names_of(value_of(root, Name.IDTree)).items() if _is_in(element, alive)}
    if Name.IDTree in root:
        root.IDTree = Dictionary(Names=Array([value for key in sorted(ids) for value in (String(key), ids[key])]))


def _numbers(pages: list[Object]) -> Iterator[int]:
    """Yield the numbers in the parent tree of pages and of what lies on them."""
    for page in pages:
        for thing in (page, *each_of(value_of(page, Name.Annots))):
            for key in (Name.StructParents, Name.StructParent):
                if isinstance(thing, Dictionary) and key in thing:
                    yield int(thing[key])


def _with_all_above(kept: dict[int, Object]) -> dict[Number, Object]:
    """Return the elements that stand in a parent tree, and those that they belong to."""
    alive: dict[Number, Object] = {}
    for entry in kept.values():
        for element in each_of(entry):
            while isinstance(element, Dictionary) and Name.S in element and element.objgen not in alive:
                alive[element.objgen] = element
                element = value_of(element, Name.P)
    return alive


def _prune_kids(element: Object, alive: dict[Number, Object], there: set[Number]) -> None:
    page = value_of(element, Name.Pg)
    is_here = page is None or page.objgen in there
    element.K = Array([kid for kid in each_of(value_of(element, Name.K)) if _stays(kid, is_here, alive, there)])
    if not is_here:
        del element.Pg


def _stays(kid: object, is_here: bool, alive: dict[Number, Object], there: set[Number]) -> bool:
    """Whether a kid stays: content of a page that is there, an element with such content, or one that never had any."""
    if not isinstance(kid, Dictionary):
        return is_here
    if Name.S in kid:
        return kid.objgen in alive or not each_of(value_of(kid, Name.K))
    page = value_of(kid, Name.Pg)
    return is_here if page is None else page.objgen in there


def _is_in(element: object, alive: dict[Number, Object]) -> bool:
    return isinstance(element, Dictionary) and element.objgen in alive

"""The structure tree of a tagged PDF: what is a heading, a list or a table, in the order it is read out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from cpp_desktop.documents.pdf_file import Document, Raw
from cpp_desktop.domain.tongues import other_tongue

FIRST_ANNOTATION = 1 << 20
"""Annotations count from here in the parent tree, where pages count from 0."""


class Content(NamedTuple):
    """A piece of a page's content, by its number on that page."""

    page: int
    identifier: int


class Annotation(NamedTuple):
    """An annotation, as of a link or a field, by its object number."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """A structure element. It holds content or further elements, never both, or their order is lost.

    `attributes` are written into its dictionary as they stand, as "/Alt(…)".
    """

    tag: str
    parent: Element | None = None
    attributes: str = ""
    kids: list[Kid] = field(default_factory=list)
    number: int = 0

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.kids.append(self)


def spoken(text: str) -> str:
    """Return the attribute that tells the language of a text that is not in the paper's own, or nothing."""
    tag = other_tongue(text)
    return f"/Lang({tag})" if tag else ""


Kid: TypeAlias = Element | Content | Annotation


def write(document: Document, tree: Raw, root: Element, pages: list[list[Element]], annotated: list[Element]) -> None:
    """Write `root` as the tree; `pages` and `annotated` say whose each content and annotation is."""
    numbers = document.idToObjectNumberAndVersion
    page_numbers = [0] + [numbers[f"Page{page + 1}"][0] for page in range(len(pages))]
    document.Reference(tree)
    tree_number = numbers[tree.__InternalName__][0]
    document.first_extra = document.objectcounter + 1
    _number(root, document.first_extra)
    _bodies(root, tree_number, page_numbers, document.extras)
    document.objectcounter += len(document.extras)
    parents = [f"{at}[{' '.join(f'{e.number} 0 R' for e in page)}]" for at, page in enumerate(pages)]
    parents += [f"{FIRST_ANNOTATION + at} {element.number} 0 R" for at, element in enumerate(annotated)]
    tree.data = (
        f"<</Type/StructTreeRoot/K {root.number} 0 R/ParentTree<</Nums[{' '.join(parents)}]>>"
        f"/ParentTreeNextKey {FIRST_ANNOTATION + len(annotated)}>>"
    ).encode("ascii")


def _number(element: Element, number: int) -> int:
    """Number an element and what is in it; return the next free number."""
    element.number = number
    number += 1
    for kid in element.kids:
        if isinstance(kid, Element):
            number = _number(kid, number)
    return number


def _bodies(element: Element, parent: int, pages: list[int], out: list[bytes]) -> None:
    """Append the dictionaries of an element and of what is in it, in the order of their numbers."""
    kids = element.kids
    first = kids[0] if kids else None
    page = first.page if isinstance(first, Content) else 0  # most elements live on one page
    here = f"/Pg {pages[page]} 0 R" if page else ""
    held = _kid(kids[0], page, pages) if len(kids) == 1 else f"[{' '.join([_kid(kid, page, pages) for kid in kids])}]"
    out.append(
        f"<</Type/StructElem/S/{element.tag}/P {parent} 0 R{here}/K {held}{element.attributes}>>".encode("ascii")
    )
    for kid in kids:
        if isinstance(kid, Element):
            _bodies(kid, element.number, pages, out)


def _kid(kid: Kid, page: int, pages: list[int]) -> str:
    if isinstance(kid, Element):
        return f"{kid.number} 0 R"
    if isinstance(kid, Annotation):
        return f"<</Type/OBJR/Obj {kid.number} 0 R/Pg {pages[kid.page]} 0 R>>"
    if kid.page == page:
        return str(kid.identifier)
    return f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.identifier}>>"

"""Where links and bookmarks lead: to a page of the same paper, or out by http, https or mailto."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import value_of
from cpp_desktop.documents.assembly.sight import numbers

_LEADS_OUT = re.compile(r"(?:https?://|mailto:)[^\x00-\x20]+", re.IGNORECASE)
_OF_LINKS = frozenset("/Type /Subtype /Rect /Border /BS /C /H /QuadPoints /F /Contents /StructParent".split())
_VIEWS = frozenset("/XYZ /Fit /FitH /FitV /FitR /FitB /FitBH /FitBV".split())
_MOST_NAMES = 50_000

View: TypeAlias = tuple[Name | float | None, ...]
"""How much of a page is shown, as in a destination behind the page."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, counted from 0, and a view of it."""

    page: int
    view: View


@dataclass(frozen=True, slots=True)
class Link:
    """A link that may stay, bare of where it leads: to a `place` of the paper, or out to `url`."""

    annotation: Object
    place: Place | None
    url: str = ""


class Places:
    """Finds the places of one file, by name or not."""

    def __init__(self, pdf: Pdf, pages: Iterable[Object]) -> None:
        self._pdf = pdf
        self._pages = {page.objgen: at for at, page in enumerate(pages)}
        self._named: dict[bytes, object] | None = None

    def link(self, annotation: Object) -> Link | None:
        """Return an annotation as a link, bare, or None if it is none or may not stay."""
        if value_of(annotation, Name.Subtype) != Name.Link or numbers(value_of(annotation, Name.Rect), 4) is None:
            return None
        place, url = self.target(annotation)
        if not (place or url):
            return None
        for key in sorted(annotation.keys()):
            if key not in _OF_LINKS:
                del annotation[key]
        return Link(annotation, place, url)

    def target(self, thing: Object) -> tuple[Place | None, str]:
        """Return where a link or a bookmark leads: to a place or an address, or to neither."""
        action = value_of(thing, Name.A)
        if not isinstance(action, Dictionary):
            return self._place(value_of(thing, Name.Dest)), ""
        kind = value_of(action, Name.S)
        if kind == Name.GoTo:
            return self._place(value_of(action, Name.D)), ""
        url = value_of(action, Name.URI)
        if kind == Name.URI and isinstance(url, String) and _LEADS_OUT.fullmatch(str(url)):
            return None, str(url)
        return None, ""

    def _place(self, value: object) -> Place | None:
        if isinstance(value, Name | String):
            value = self._names().get(_key(value))
        if isinstance(value, Dictionary):
            value = value_of(value, Name.D)
        if not isinstance(value, Array) or not len(value):
            return None
        page = value[0]
        at = self._pages.get(page.objgen) if isinstance(page, Dictionary) else page
        if not isinstance(at, int) or not 0 <= at < len(self._pages):
            return None
        return Place(at, _view([value[number] for number in range(1, min(len(value), 6))]))

    def _names(self) -> dict[bytes, object]:
        """Read every name once, when one is first asked for."""
        if self._named is None:
            root = self._pdf.Root
            old, names = value_of(root, Name.Dests), value_of(root, Name.Names)
            self._named = {key.encode(): old[key] for key in sorted(old.keys())} if isinstance(old, Dictionary) else {}
            if isinstance(names, Dictionary):
                self._named |= names_of(value_of(names, Name.Dests))
        return self._named


def _key(value: Name | String) -> bytes:
    return str(value).encode() if isinstance(value, Name) else bytes(value)


def names_of(tree: object) -> dict[bytes, object]:
    """Read a tree of names that may be nested, or go in a circle."""
    found: dict[bytes, object] = {}
    waiting, seen = [tree], set()
    while waiting and len(found) < _MOST_NAMES:
        node = waiting.pop()
        if not isinstance(node, Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        names, kids = value_of(node, Name.Names), value_of(node, Name.Kids)
        if isinstance(names, Array):
            for at in range(0, len(names) - 1, 2):
                if isinstance(name := names[at], String):
                    found[bytes(name)] = names[at + 1]
        if isinstance(kids, Array):
            waiting += list(kids)
    return found


def _view(values: list[object]) -> View:
    kept = [
        Name(str(value))
        if isinstance(value, Name)
        else float(value)
        if isinstance(value, int | Decimal | float)
        else None
        for value in values
    ]
    return tuple(kept) if kept and str(kept[0]) in _VIEWS else (Name.XYZ, None, None, None)


def destination(page: Object, view: View) -> Array:
    """Return a place as it is written in a file."""
    return Array([page, *view])

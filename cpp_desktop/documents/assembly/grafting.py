"""The structure tree of a pack, into which the trees of tagged papers are grafted and untagged pages are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import value_of
from cpp_desktop.documents.assembly.foreign import Paper
from cpp_desktop.documents.assembly.leaves import Leaf
from cpp_desktop.documents.assembly.renaming import Renaming
from cpp_desktop.documents.assembly.tags import Tags, numbers_of

_NUMBERED = (Name.StructParents, Name.StructParent)


class Tree:
    """The tree of a pack: `parts` are its elements, one for each part of the pack."""

    def __init__(self, pack: Pdf) -> None:
        self._pack = pack
        self._root = pack.Root.StructTreeRoot
        top = self._root.K
        self.parts: list[Object] = list((top[0] if isinstance(top, Array) else top).K)
        self._parents = numbers_of(self._root.ParentTree)
        self._next = max(self._parents, default=-1) + 1
        self._names = Renaming(pack, self._root)

    # Before the pages of a paper are put in

    def renumber(self, paper: Paper, tags: Tags | None, leaves: Sequence[Leaf]) -> dict[int, int]:
        """Give pages, links and streams of a paper new numbers in the parent tree; return old to new.

        What stands in no tree loses its number.
        """
        parents = tags.parents if tags else {}
        new = {old: self._next + at for at, old in enumerate(sorted(parents))}
        self._next += len(new)
        links = [link.annotation for leaf in leaves for link in leaf.links]
        for thing in (*(leaf.page for leaf in leaves), *links, *paper.numbered):
            for key in _NUMBERED:
                if key in thing:
                    number = new.get(thing.get_int(key, -1))
                    if number is None:
                        del thing[key]
                    else:
                        thing[key] = number
        return new

    # When its pages are in the pack

    def graft(self, paper: Paper, tags: Tags, numbers: dict[int, int], part: Object) -> None:
        """Put the tree of a paper under its part."""
        entries = [tags.parents[old] for old in numbers]
        copied = list(self._pack.copy_foreign(paper.pdf.make_indirect(Array([*entries, *tags.kids]))))
        for new, entry in zip(numbers.values(), copied, strict=False):
            self._parents[new] = entry
        kids = copied[len(entries) :]
        self._names.merge(paper.pdf, tags.root, kids)
        for kid in kids:
            kid.P = part
            if Name.Document == kid.S:
                kid.S = Name.Sect
        _grow(part, kids)

    def tell_looks(self, page: Object, looks: Iterable[tuple[int, int]], dropped: Iterable[int]) -> None:
        """Tell what was an annotation as content of its page, or no more.

        `looks` are numbers in the parent tree, each with the number of its content on the page; `dropped` are numbers
        of annotations of which nothing stays.
        """
        for number, content in looks:
            if number in self._parents:
                self._instead(self._parents.pop(number), page, content)
        for number in dropped:
            if number in self._parents:
                self._instead(self._parents.pop(number), page, None)

    def _instead(self, element: Object, page: Object, content: int | None) -> None:
        """Put content, or nothing, in the place of an annotation that is empty now."""
        kids = [kid for kid in held(element) if not _is_empty(kid)]
        if content is not None:
            kids.append(Dictionary(Type=Name.MCR, Pg=page, MCID=content))
            self._parents[int(page.StructParents)].append(element)
        element.K = Array(kids)

    def describe(self, part: Object, page: Object, words: str) -> None:
        """Tell an untagged page, whose content bears the number 0, in words."""
        element = self._element(part, Name.Figure, Dictionary(Type=Name.MCR, Pg=page, MCID=0))
        element.Alt, element.Lang = String(words), self._pack.Root.Lang
        page.StructParents = self._enter(self._pack.make_indirect(Array([element])))

    def lead(self, part: Object, page: Object, link: Object) -> None:
        """Tell a link on an untagged page."""
        element = self._element(part, Name.Link, Dictionary(Type=Name.OBJR, Pg=page, Obj=link))
        link.StructParent = self._enter(element)

    def _element(self, part: Object, tag: Name, kid: Dictionary) -> Object:
        element = self._pack.make_indirect(Dictionary(Type=Name.StructElem, S=tag, P=part, K=Array([kid])))
        _grow(part, [element])
        return element

    def _enter(self, entry: Object) -> int:
        number = self._next
        self._parents[number] = entry
        self._next += 1
        return number

    def write(self) -> None:
        """Write the tree's parent tree."""
        listed = [value for number in sorted(self._parents) for value in (number, self._parents[number])]
        self._root.ParentTree = self._pack.make_indirect(Dictionary(Nums=Array(listed)))
        self._root.ParentTreeNextKey = self._next
        self._names.write()


def _grow(element: Object, kids: Sequence[Object]) -> None:
    if not isinstance(value_of(element, Name.K), Array):
        element.K = Array(held(element))
    element.K.extend(kids)


def held(element: Object) -> list[object]:
    """Return what an element holds."""
    kids = value_of(element, Name.K)
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


def _is_empty(kid: object) -> bool:
    annotation = value_of(kid, Name.Obj) if isinstance(kid, Dictionary) else None
    return isinstance(annotation, Dictionary) and not len(annotation.keys())

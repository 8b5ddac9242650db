"""A paper on its way into a pack: made ready in its own file, put in, stamped and told among the tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pikepdf import Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.dress import Wardrobe
from cpp_desktop.documents.assembly.foreign import Paper
from cpp_desktop.documents.assembly.grafting import Tree
from cpp_desktop.documents.assembly.leaves import leaves_of
from cpp_desktop.documents.assembly.outline import Bookmark, bookmarks_of
from cpp_desktop.documents.assembly.places import Link, Places, destination
from cpp_desktop.documents.assembly.stamps import Stamps
from cpp_desktop.documents.assembly.tags import page_number, tags_of


class Placed(NamedTuple):
    """What is kept of a paper when its file is closed: its pages in the pack, its bookmarks, and what it claims."""

    pages: list[Object]
    bookmarks: list[Bookmark]
    claims: bool


class Inserted:
    """A paper made ready in its own file, which is put into a pack, stamped, and told among its tags, in this order."""

    def __init__(self, paper: Paper, tree: Tree) -> None:
        self._paper = paper
        places = Places(paper.pdf, [page.obj for page in paper.pages])
        self._bookmarks = bookmarks_of(paper.pdf, places)
        self._leaves = leaves_of(paper, places)
        self.pages: list[Object] = []
        self._tags = tags = tags_of(paper, self._leaves)
        self._looks: dict[int, list[tuple[int, int]]] = {}
        self._told: set[int] = set()
        wardrobe = Wardrobe(paper.pdf)
        for at, leaf in enumerate(self._leaves):
            number = page_number(leaf, tags.parents) if tags else None
            if tags and number is not None:
                self._told.add(at)
                self._looks[at] = wardrobe.as_it_is(leaf, len(tags.parents[number]), tags.parents.__contains__)
            else:
                wardrobe.as_figure(leaf)
        self._numbers = tree.renumber(paper, tags, self._leaves)

    def put_into(self, pack: Pdf) -> None:
        """Put its pages behind those that are there, with links that lead where they did."""
        at = len(pack.pages)
        pack.pages.extend(self._paper.pdf.pages)
        self.pages = [pack.pages[number].obj for number in range(at, len(pack.pages))]
        for page, leaf in zip(self.pages, self._leaves, strict=True):
            for annotation, link in zip(page.get(Name.Annots, ()), leaf.links, strict=True):
                self._lead(annotation, link)

    def _lead(self, annotation: Object, link: Link) -> None:
        if link.place:
            annotation.Dest = destination(self.pages[link.place.page], link.place.view)
        else:
            annotation.A = Dictionary(Type=Name.Action, S=Name.URI, URI=String(link.url))

    def bear(self, stamps: Stamps, labels: Sequence[str]) -> None:
        """Bear a stamp on each page."""
        for page, leaf, label in zip(self.pages, self._leaves, labels, strict=True):
            page.Resources.XObject[leaf.stamp_name] = stamps.form(label, leaf.sight)

    def tell(self, tree: Tree, part: Object, title: str, untagged: str) -> None:
        """Tell what is on its pages under the element of its part, as its tags do, or that there are none."""
        if self._paper.language:
            part.Lang = String(self._paper.language)
        if self._tags:
            tree.graft(self._paper, self._tags, self._numbers, part)
        for at, (page, leaf) in enumerate(zip(self.pages, self._leaves, strict=True)):
            if at in self._told:
                looks = [(self._numbers[old], content) for old, content in self._looks[at]]
                tree.tell_looks(page, looks, [self._numbers[old] for old in leaf.dropped if old in self._numbers])
                continue
            tree.describe(part, page, untagged.format(title, at + 1))
            for annotation, link in zip(page.get(Name.Annots, ()), leaf.links, strict=True):
                if Name.Contents not in annotation:
                    annotation.Contents = String(link.url or title)
                tree.lead(part, page, annotation)

    @property
    def placed(self) -> Placed:
        """What is kept of it."""
        return Placed(self.pages, self._bookmarks, self._tags is not None and self._tags.claims)

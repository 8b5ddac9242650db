"""A paper on its way into a pack: made ready in its own file, put in, stamped and told among the tags."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.dress import Wardrobe
from cpp_desktop.documents.assembly.foreign import Paper
from cpp_desktop.documents.assembly.grafting import Tree
from cpp_desktop.documents.assembly.leaves import leaves_of
from cpp_desktop.documents.assembly.outline import bookmarks_of
from cpp_desktop.documents.assembly.places import Link, Places, destination
from cpp_desktop.documents.assembly.tags import page_number, tags_of


class Inserted:
    """A paper made ready: its `leaves`, its `bookmarks`, and whether it `claims` to be accessible.

    `pages` are its pages in the pack, once they are there.
    """

    def __init__(self, paper: Paper, tree: Tree) -> None:
        self.paper = paper
        places = Places(paper.pdf, [page.obj for page in paper.pages])
        self.bookmarks = bookmarks_of(paper.pdf, places)
        self.leaves = leaves_of(paper, places)
        self.pages: list[Object] = []
        self._tags = tags = tags_of(paper, self.leaves)
        self.claims = tags is not None and tags.claims
        self._looks: dict[int, list[tuple[int, int]]] = {}
        self._told: set[int] = set()
        wardrobe = Wardrobe(paper.pdf)
        for at, leaf in enumerate(self.leaves):
            number = page_number(leaf, tags.parents) if tags else None
            if tags and number is not None:
                self._told.add(at)
                self._looks[at] = wardrobe.as_it_is(leaf, len(tags.parents[number]), tags.parents.__contains__)
            else:
                wardrobe.as_figure(leaf)
        self._numbers = tree.renumber(paper, tags, self.leaves)

    def put_into(self, pack: Pdf) -> None:
        """Put its pages behind those that are there, with links that lead where they did."""
        at = len(pack.pages)
        pack.pages.extend(self.paper.pdf.pages)
        self.pages = [pack.pages[number].obj for number in range(at, len(pack.pages))]
        for page, leaf in zip(self.pages, self.leaves, strict=True):
            for annotation, link in zip(page.get(Name.Annots, ()), leaf.links, strict=True):
                self._lead(annotation, link)

    def _lead(self, annotation: Object, link: Link) -> None:
        if link.place:
            annotation.Dest = destination(self.pages[link.place.page], link.place.view)
        else:
            annotation.A = Dictionary(Type=Name.Action, S=Name.URI, URI=String(link.url))

    def bear(self, stamps: Iterator[Object]) -> None:
        """Bear a stamp on each page."""
        for page, leaf in zip(self.pages, self.leaves, strict=True):
            page.Resources.XObject[leaf.stamp_name] = next(stamps)

    def tell(self, tree: Tree, part: Object, title: str, untagged: str) -> None:
        """Tell what is on its pages under the element of its part, as its tags do, or that there are none."""
        if self.paper.language:
            part.Lang = String(self.paper.language)
        if self._tags:
            tree.graft(self.paper, self._tags, self._numbers, part)
        for at, (page, leaf) in enumerate(zip(self.pages, self.leaves, strict=True)):
            if at in self._told:
                looks = [(self._numbers[old], content) for old, content in self._looks[at]]
                tree.tell_looks(page, looks, [self._numbers[old] for old in leaf.dropped if old in self._numbers])
                continue
            tree.describe(part, page, untagged.format(title, at + 1))
            for annotation, link in zip(page.get(Name.Annots, ()), leaf.links, strict=True):
                if Name.Contents not in annotation:
                    annotation.Contents = String(link.url or title)
                tree.lead(part, page, annotation)

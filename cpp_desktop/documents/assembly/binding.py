"""The whole of a pack: own pages and inserted papers in their order."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from hashlib import md5
from itertools import accumulate

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.deep_stack import on_a_deep_stack
from cpp_desktop.documents.assembly.foreign import opened
from cpp_desktop.documents.assembly.grafting import Tree
from cpp_desktop.documents.assembly.inserted import Inserted
from cpp_desktop.documents.assembly.layers import Layers
from cpp_desktop.documents.assembly.outline import Bookmark, bookmarks_of, moved, shared_out, under, write_outline
from cpp_desktop.documents.assembly.page_labels import write_page_labels
from cpp_desktop.documents.assembly.places import Place, Places, destination
from cpp_desktop.documents.assembly.remembered import stamp_of
from cpp_desktop.documents.assembly.saving import saved
from cpp_desktop.documents.assembly.sight import sight_of
from cpp_desktop.documents.assembly.stamps import stamps
from cpp_desktop.documents.metadata import without_claims
from cpp_desktop.domain.issued_papers import PackPart


def put_together(own: bytes, parts: Sequence[PackPart], files: Mapping[str, bytes]) -> bytes:
    """Return a pack as one file, the same for the same data.

    The pages of a part whose digest is among `files` are those of that PDF, then, if it has more labels, so many of the
    `own` pages; all other parts take theirs from `own`, in order. Under its Document `own` has one element for each
    part, in order; inserted pages are tagged beneath it, numbered, and bear what `own` remembers (see `Stamp`).

    Raises:
        Refused: a file cannot be put into a pack; `file` says why. `pages_of` would have said so.
    """
    return on_a_deep_stack(lambda: _put_together(own, parts, files))


def _put_together(own: bytes, parts: Sequence[PackPart], files: Mapping[str, bytes]) -> bytes:
    with ExitStack() as still_open:
        pack = still_open.enter_context(pikepdf.open(io.BytesIO(own)))
        binding = _Binding(pack, parts)
        for at, part in enumerate(parts):
            if part.digest in files:
                paper = still_open.enter_context(opened(files[part.digest]))
                binding.inserted[at] = Inserted(paper, binding.tree)
        binding.insert()
        binding.set_in_order()
        binding.lead()
        binding.describe()
        return saved(pack, _named(own, parts))


class _Binding:
    """A pack that is being put together, in the file of its own pages."""

    def __init__(self, pack: Pdf, parts: Sequence[PackPart]) -> None:
        self.pack, self.parts = pack, parts
        self.stamp = stamp_of(pack)
        self.tree = Tree(pack)
        self.inserted: dict[int, Inserted] = {}
        self.own = [page.obj for page in pack.pages]
        self.pages: list[Object] = []
        self.firsts = list(accumulate((len(part.labels) for part in parts), initial=0))[:-1]
        self.bookmarks = bookmarks_of(pack, Places(pack, self.own))

    def insert(self) -> None:
        """Put the pages of papers behind the own ones, each with its stamp and its place among the tags."""
        layers = Layers(self.pack)
        wanted = [
            (label, leaf.sight)
            for at, inserted in self.inserted.items()
            for label, leaf in zip(self.parts[at].labels, inserted.leaves, strict=False)
        ]
        forms = iter(stamps(self.pack, self.stamp, wanted) if wanted else ())
        for at, inserted in self.inserted.items():
            inserted.put_into(self.pack)
            inserted.bear(forms)
            inserted.tell(self.tree, self.tree.parts[at], self.parts[at].title, self.stamp.untagged)
            layers.take_in(inserted.paper.pdf)
        layers.write()
        self.tree.write()

    def set_in_order(self) -> None:
        """Put all pages in the order of the parts, and say what each is called."""
        own = iter(self.own)
        for at, part in enumerate(self.parts):
            there = self.inserted[at].pages if at in self.inserted else []
            self.pages += [*there, *(next(own) for _ in part.labels[len(there) :])]
        self.pack.Root.Pages.Kids = Array(self.pages)
        write_page_labels(self.pack, [label for part in self.parts for label in part.labels])

    def lead(self) -> None:
        """Write the names of the parts, and the outline."""
        places = {page.objgen: at for at, page in enumerate(self.pages)}
        own = moved(self.bookmarks, [places[page.objgen] for page in self.own])
        outline: list[Bookmark] = []
        names: dict[bytes, Array] = {}
        for at, (part, share) in enumerate(zip(self.parts, shared_out(own, self.firsts), strict=True)):
            first = self.firsts[at]
            place = Place(first, (Name.XYZ, *sight_of(self.pages[first]).top_left, None))
            if at in self.inserted:
                range_ = range(first, first + len(self.inserted[at].pages))
                share = moved(self.inserted[at].bookmarks, range_)
            outline.append(under(part.title, place, share))
            names[f"part-{part.position}".encode("ascii")] = destination(self.pages[first], place.view)
        write_outline(self.pack, outline, self.pages)
        listed = [value for name in sorted(names) for value in (String(name), names[name])]
        self.pack.Root.Names = Dictionary(Dests=self.pack.make_indirect(Dictionary(Names=Array(listed))))

    def describe(self) -> None:
        """Claim no more than holds: PDF/UA-1 if every paper does so, PDF/A only for own pages alone."""
        if self.inserted:
            accessible = all(inserted.claims for inserted in self.inserted.values())
            described = self.pack.Root.Metadata
            described.write(without_claims(described.read_bytes(), accessible=accessible))
            del self.pack.Root[Name.OutputIntents]


def _named(own: bytes, parts: Sequence[PackPart]) -> bytes:
    """Return what the file is known by: 16 bytes of what it is put together from."""
    name = md5(own, usedforsecurity=False)
    for part in parts:
        name.update(repr((part.title, part.digest, *part.labels)).encode())
    return name.digest()

"""A paper put into a pack for a try, so that none is found out when the pack is made."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Pdf

from cpp_desktop.documents.assembly.deep_stack import on_a_deep_stack
from cpp_desktop.documents.assembly.foreign import opened
from cpp_desktop.documents.assembly.grafting import Tree
from cpp_desktop.documents.assembly.inserted import Inserted


def pages_of(content: bytes) -> int:
    """Return how many pages a PDF has.

    Raises:
        Refused: it cannot be put into a pack; `file` says why.
    """
    return on_a_deep_stack(lambda: _pages_of(content))


def _pages_of(content: bytes) -> int:
    with opened(content) as paper, Pdf.new() as pack:
        part = pack.make_indirect(Dictionary(S=Name.Part, K=Array()))
        pack.Root.StructTreeRoot = Dictionary(K=Dictionary(K=Array([part])), ParentTree=Dictionary(Nums=Array()))
        pack.Root.Lang = ""
        tree = Tree(pack)
        inserted = Inserted(paper, tree)
        inserted.put_into(pack)
        inserted.tell(tree, part, "", "")
        return len(paper.pages)

"""The page that stands for a paper without pages: why it has none, and what to do."""

from __future__ import annotations

from cpp_desktop.documents.pack_parts import Part
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackPaper


def set_out(pack: PackPaper, size: int, part: Part, trouble: str) -> Paper:
    """Return what the placeholder of a part's paper says."""
    paper = Paper(pack.masthead, size, title=part.title, head=paper_head(part))
    paper.opening(part.title)
    with paper.box(stroke=1.25, dash=(5, 3), pad=3.5, before=1):
        paper.text((strong(trouble or said("This paper has no pages yet.")),))
        paper.text(said("When you have it, put it in behind this page."))
        if contact := pack.masthead.contact:
            before, after = said("Ask {0} for a copy.").split("{0}")
            paper.text((before, *with_links(contact), after), paper.scale.tight)
    return paper


def paper_head(part: Part) -> str:
    """Say which paper it is and of which item, as it stands at the head of a page: its title would be a sentence."""
    assert part.item is not None
    assert part.file is not None
    item = said("Item {0}").format(part.item.number) if part.item.number else ""
    paper = said("Paper {0}").format(part.file.letter) if part.file.letter else ""
    return ", ".join(filter(None, (item, paper))) or said("Paper")

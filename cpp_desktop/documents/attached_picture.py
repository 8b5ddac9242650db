"""A picture that was attached, as a page: the way up it was taken, as large as fits, told in words."""

from __future__ import annotations

from cpp_desktop.documents.box import Picture
from cpp_desktop.documents.images import Image, image
from cpp_desktop.documents.pack_parts import Part
from cpp_desktop.documents.pack_placeholder import paper_head
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MEASURE, PAGE_HEIGHT
from cpp_desktop.domain.packs import PackPaper

_SHARE = 0.6
"""How much of the height of the paper a picture may take: its title stands above it."""


def readable(content: bytes) -> Image:
    """Return a picture as large as it fits below a title.

    Raises:
        Refused: `file`, when it is damaged, or none that can be shown here.
    """
    return image(content, MEASURE, PAGE_HEIGHT * _SHARE)


def set_out(pack: PackPaper, size: int, part: Part, shown: Image) -> Paper:
    """Return the page of a part's picture."""
    assert part.file is not None
    paper = Paper(pack.masthead, size, title=part.title, head=paper_head(part))
    paper.opening(part.title)
    told = paper.letters.text(part.file.told or part.file.title)
    figure = Element("Figure", paper.root, f"/Alt{pdf_text(told)}")
    paper.story.append(Picture(shown.height, shown.draw, figure))
    return paper

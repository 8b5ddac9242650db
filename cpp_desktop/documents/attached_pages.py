"""How many pages a file takes in a pack, asked when it is attached: whatever has none says why then."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.documents import attached_message, attached_picture
from cpp_desktop.documents.assembly import pages_of
from cpp_desktop.documents.page import Pages
from cpp_desktop.documents.paper import Paper
from cpp_desktop.domain.attachments import PDF, is_picture
from cpp_desktop.domain.packs import PackFile
from cpp_desktop.domain.papers import SIZES, Masthead


def count(masthead: Masthead, file: PackFile) -> int:
    """Return how many pages a PDF, a picture, an e-mail or a text has, as it is set in the smallest type.

    Raises:
        Refused: `file`, when it cannot be put into a pack.
    """
    if file.media_type == PDF:
        return pages_of(file.content)
    if is_picture(file.media_type):
        attached_picture.readable(file.content)
        return 1
    paper = Paper(masthead, SIZES[0], title=file.title, head=file.title)
    paper.opening(file.title)
    attached_message.fill(paper, attached_message.readable(file))
    pages = Pages(paper.scale, replace(paper.furniture, from_first=True))
    return sum(1 for _ in pages.lay_out(paper.story))

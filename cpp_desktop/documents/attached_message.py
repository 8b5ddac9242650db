"""An e-mail or a plain text that was attached, as pages: its words alone, whatever else it carries."""

from __future__ import annotations

from cpp_desktop.documents.pack_parts import Part
from cpp_desktop.documents.pack_placeholder import paper_head
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.text import quiet
from cpp_desktop.domain.attached_texts import AttachedText, read_message, read_text
from cpp_desktop.domain.attachments import EMAIL
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackFile, PackPaper


def readable(file: PackFile) -> AttachedText:
    """Return what an e-mail or a text says.

    Raises:
        Refused: `file`, when it cannot be read.
    """
    return read_message(file.content) if file.media_type == EMAIL else read_text(file.content)


def set_out(pack: PackPaper, size: int, part: Part, text: AttachedText) -> Paper:
    """Return the pages of a part's e-mail or text."""
    paper = Paper(pack.masthead, size, title=part.title, head=paper_head(part))
    paper.opening(part.title)
    fill(paper, text)
    return paper


def fill(paper: Paper, text: AttachedText) -> None:
    """Set what an e-mail or a text says."""
    paper.facts([(said(name), words) for name, words in text.headers])
    for words in text.paragraphs:
        paper.text(words)
    if not text.paragraphs:
        paper.text(said("There are no words in it."))
    if text.left_out:
        paper.text((quiet(said("Not printed here: {0}.").format(", ".join(text.left_out))),))
    if text.cut:
        paper.text((quiet(said("It goes on: only its beginning is printed.")),))

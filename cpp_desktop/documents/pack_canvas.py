"""The canvas of a pack's own pages: it marks each page by what stands on it, and keeps the words for all its pages."""

from __future__ import annotations

import re
from hashlib import sha256

from cpp_desktop.documents.assembly import Stamp
from cpp_desktop.documents.pdf_file import Raw
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.tagged import TaggedCanvas

_MARK = 16
"""Letters of a mark."""
_NO_DAY = "(D:20000101000000Z)"
"""A day has to be told, and the same data gives the same bytes."""
_NAMED_BY_FILE = re.compile(r"<[0-9a-f]+>Tj|/F\S+ [\d.]+ Tf|/MCID \d+")
"""What is called otherwise in each file: characters by their place in a subset, fonts, and pieces of content."""


class PackCanvas(TaggedCanvas):
    """A canvas whose `marks` tell, page by page, what was drawn but for the head and the foot.

    Its file remembers the `stamp` of the papers that are put in, so that they bear the same words whenever that is.
    """

    def __init__(self, root: Element, *, title: str, author: str, stamp: Stamp) -> None:
        super().__init__(root, title=title, author=author, subject=title)
        self.marks: list[str] = []
        self._stamp = stamp
        self._shown: list[str] = []

    def show(self, text: str, face: str, size: float) -> str:
        """Return operators that show text, and note what it says."""
        self._shown.append(f"{face} {size:g} {text}")
        return super().show(text, face, size)

    def showPage(self) -> None:
        """End a page and mark it."""
        super().showPage()
        drawn = _NAMED_BY_FILE.sub("", self._doc.Pages.pages[-1].stream)
        whole = "\n".join((*self._shown, drawn)).encode("utf-8")
        self.marks.append(sha256(whole).hexdigest()[:_MARK])
        self._shown.clear()

    def _catalogue(self) -> None:
        catalogue = self._doc.Catalog
        kept = f"<</CPPDesktop<</LastModified{_NO_DAY}/Private{self._stamp.written()}>>>>"
        catalogue.PieceInfo = Raw(kept.encode("ascii"))
        catalogue.__NoDefault__ = (*catalogue.__NoDefault__, "PieceInfo")
        super()._catalogue()


def page_mark(digest: str, page: int) -> str:
    """Return the mark of a page of a file kept under `digest`, counted from 0."""
    return sha256(f"{digest} {page}".encode("ascii")).hexdigest()[:_MARK]

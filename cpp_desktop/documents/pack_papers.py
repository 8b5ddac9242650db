"""The papers attached to a pack, read once: pages of their own, a picture, words, or the reason why there are none."""

from __future__ import annotations

from collections.abc import Iterable

from cpp_desktop.documents import attached_message, attached_picture, pack_placeholder
from cpp_desktop.documents.assembly import pages_of
from cpp_desktop.documents.images import Image
from cpp_desktop.documents.pack_parts import Part
from cpp_desktop.documents.paper import Paper
from cpp_desktop.domain.attached_texts import AttachedText
from cpp_desktop.domain.attachments import EMAIL, PDF, TEXT, UNKNOWN, is_picture
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackFile, PackPaper


class PackPapers:
    """What became of each attached paper. `pages` counts those of each PDF, by its digest; `files` are its bytes."""

    def __init__(self, files: Iterable[PackFile]) -> None:
        self.pages: dict[str, int] = {}
        self.files: dict[str, bytes] = {}
        self.remarks: list[str] = []
        self._pictures: dict[str, Image] = {}
        self._texts: dict[str, AttachedText] = {}
        self._trouble: dict[str, str] = {}
        for file in files:
            self._read(file)

    def _read(self, file: PackFile) -> None:
        trouble = file.trouble
        try:
            if file.content and not trouble:
                self._take(file)
            elif not trouble:
                trouble = said("This paper has no pages yet.")
        except Refused as refused:
            trouble = str(refused)
        if trouble:
            self._trouble[file.paper_id] = trouble
            self.remarks.append(f"{_named(file)}: {trouble}")

    def _take(self, file: PackFile) -> None:
        """Read a paper.

        Raises:
            Refused: it has no pages, and why.
        """
        if file.media_type == PDF:
            self.pages[file.digest] = pages_of(file.content)
            self.files[file.digest] = file.content
        elif is_picture(file.media_type):
            self._pictures[file.paper_id] = attached_picture.readable(file.content)
            if not file.told:
                wanted = said("{0}: no words say what the picture shows to those who do not see it.")
                self.remarks.append(wanted.format(_named(file)))
        elif file.media_type in (EMAIL, TEXT):
            self._texts[file.paper_id] = attached_message.readable(file)
        else:
            raise Refused(file=UNKNOWN)

    def set_out(self, pack: PackPaper, size: int, part: Part) -> Paper:
        """Return the own pages of a part that is a paper: none where a PDF is put in."""
        assert part.file is not None
        name = part.file.paper_id
        if part.digest:
            return Paper(pack.masthead, size, title=part.title, head=pack_placeholder.paper_head(part))
        if name in self._trouble:
            return pack_placeholder.set_out(pack, size, part, self._trouble[name])
        if name in self._pictures:
            return attached_picture.set_out(pack, size, part, self._pictures[name])
        return attached_message.set_out(pack, size, part, self._texts[name])


def _named(file: PackFile) -> str:
    return said("Paper {0}, “{1}”").format(file.letter, file.title) if file.letter else f"“{file.title}”"

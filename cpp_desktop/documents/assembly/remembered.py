"""What the own pages of a pack remember for the pages put between them, so that it can be put together again."""

from __future__ import annotations

from dataclasses import dataclass

from pikepdf import Name, Pdf

from cpp_desktop.documents.pdf_file import pdf_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What inserted pages bear and what is said of them, in the language that the pack was made in.

    `foot` stands at the left of a page; `counted` says at the right which it is, as "Page {0}", in `size` points, that
    of the pack's body. `untagged` is read out for a page without tags: "{0}" is its paper's title, "{1}" its number.
    """

    foot: str
    counted: str
    untagged: str
    size: int

    def written(self) -> str:
        """Return the dictionary that the catalogue of a pack's own pages keeps at /PieceInfo/CPPDesktop/Private."""
        words = f"/Foot{pdf_text(self.foot)}/Counted{pdf_text(self.counted)}/Untagged{pdf_text(self.untagged)}"
        return f"<<{words}/Size {self.size}>>"


def stamp_of(own: Pdf) -> Stamp:
    """Return what a pack's own pages remember, and take it out."""
    kept = own.Root.PieceInfo.CPPDesktop.Private
    del own.Root[Name.PieceInfo]
    return Stamp(foot=str(kept.Foot), counted=str(kept.Counted), untagged=str(kept.Untagged), size=int(kept.Size))

"""Files attached under agenda items: which kinds may be, and what is said of those that may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cpp_desktop.domain.agendas import before_closing
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import KINDS as EVIDENCE_KINDS
from cpp_desktop.domain.evidence import media_type_of as evidence_type_of
from cpp_desktop.domain.meetings import AgendaItem

PDF = "application/pdf"
EMAIL = "message/rfc822"
TEXT = "text/plain"
PICTURES = frozenset(f"image/{kind}" for kind in "jpeg png gif tiff webp".split())
OFFICE: Mapping[str, str] = {
    EVIDENCE_KINDS[ending]: ending for ending in ".docx .xlsx .pptx .odt .ods .odp .doc .xls .ppt .rtf".split()
}
"""What has no pages of its own until a program of an office makes them: the ending by the media type."""

KINDS: Mapping[str, str] = {
    ending: media_type
    for ending, media_type in EVIDENCE_KINDS.items()
    if media_type in {PDF, EMAIL, TEXT, *PICTURES, *OFFICE}
}
"""Which files may be attached: the media type by the ending of the name."""

LARGE_FILE = 300 * 1024 * 1024
"""From this size on a group's file is slow to copy and to send, and she is told."""

LARGE_FILE_WORDS = (
    "The group’s file is {0} MB now. Files that no meeting needs any more can be taken out under their items; "
    "packs that went out stay whole."
)
FILE_REMOVED = "The file of this paper was removed."
UNKNOWN = "Files of this kind cannot be made into pages. Save it as a PDF and attach that."
AS_JPEG = "Pictures of this kind (HEIC) cannot be put on paper. Save it as a JPEG and attach that."


def media_type_of(file_name: str) -> str:
    """Return the media type that a file's name promises.

    Raises:
        Refused: `file`, when it is a program by its name, or of a kind that cannot be made into pages.
    """
    media_type = evidence_type_of(file_name)
    if media_type == "image/heic":
        raise Refused(file=AS_JPEG)
    if media_type not in KINDS.values():
        raise Refused(file=UNKNOWN)
    return media_type


def is_picture(media_type: str) -> bool:
    """Say whether a file is a picture, which wants words for those who do not see it."""
    return media_type in PICTURES


def size_words(size: int) -> str:
    """Put a number of bytes into words: "420 KB", "3.1 MB"."""
    mb = 1024 * 1024
    return f"{size / mb:.1f} MB" if size >= mb else f"{max(1, round(size / 1024)):,} KB"


def item_for_papers(items: Sequence[AgendaItem]) -> AgendaItem | None:
    """Return the item for papers of which nobody said more: correspondence, else the last of business.

    None where the agenda has no items. Where there are others, it is a numbered one that everybody may see.
    """
    open_ones = [item for item in items if item.number and not item.confidential] or list(items)
    letters = next((item for item in open_ones if "correspondence" in item.title.casefold()), None)
    business = open_ones[: before_closing([item.title for item in open_ones])] or open_ones
    return letters or (business[-1] if business else None)

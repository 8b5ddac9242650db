"""A stranger's PDF: opened within bounds of time and memory, or refused in a sentence."""

from __future__ import annotations

import io
import logging
import re
from bisect import bisect
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import accumulate, islice

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream, String
from pikepdf.settings import set_qpdf_limits

from cpp_desktop.documents.assembly.cleaning import CAN_DO_HARM, clean
from cpp_desktop.documents.assembly.entries import value_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said

_MEGABYTE = 1 << 20
_MOST_PAGES = 5_000
_MOST_LEVELS = 1_000_000
"""Arrays and dictionaries in one file: qpdf goes down one level of its stack for each, at worst."""
_MOST_VALUES = 2_000_000
"""Numbers, names and references in one file, each about 150 bytes of memory."""
_TOGETHER = 500
"""Objects looked at together."""
_HOLDERS = (Dictionary, Array, Stream)

# What qpdf remarks on would be printed, and nobody could do anything about it.
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)

# For the whole process, and to be set before there are threads. Nothing unpacked here is larger in an honest paper.
set_qpdf_limits(
    flate_max_memory=64 * _MEGABYTE,
    run_length_max_memory=64 * _MEGABYTE,
    png_max_memory=64 * _MEGABYTE,
    tiff_max_memory=64 * _MEGABYTE,
    dct_max_memory=64 * _MEGABYTE,
    parser_max_container_size=250_000,
)

BROKEN = (pikepdf.PikepdfError, ValueError, TypeError, LookupError, AttributeError, RuntimeError, OverflowError)
"""What pikepdf raises where a file is not what it says."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_STRUCTURE = re.compile(rb"/StructParents? \d")


@dataclass(slots=True)
class Paper:
    """A stranger's PDF, open and rid of what can do harm.

    `elements` are the structure elements by object number, as they are written; `numbered` are the streams that stand
    in the parent tree; `language` is a tag as in BCP 47, if it says one; `repaired` says that it was damaged,
    `lacks_fonts` that some of its fonts are not in it.
    """

    pdf: Pdf
    pages: list[Page] = field(default_factory=list)
    elements: dict[int, bytes] = field(default_factory=dict)
    numbered: list[Object] = field(default_factory=list)
    language: str = ""
    repaired: bool = False
    lacks_fonts: bool = False


@contextmanager
def opened(content: bytes) -> Iterator[Paper]:
    """Open a paper; whatever in it turns out not to be what it says, until it is closed, refuses it.

    Raises:
        Refused: it cannot be put into a pack; `file` says why.
    """
    try:
        pdf = pikepdf.open(io.BytesIO(content))
    except pikepdf.PasswordError:
        raise Refused(file=said("This PDF asks for a password. Save it again without one.")) from None
    except BROKEN:
        raise Refused(file=_broken(content)) from None
    with pdf:
        paper = Paper(pdf)
        try:
            paper.pages = list(pdf.pages)
            _look_through(paper)
        except BROKEN:
            raise Refused(file=_broken(content)) from None
        if not paper.pages:
            raise Refused(file=said("This PDF has no pages."))
        if len(paper.pages) > _MOST_PAGES:
            raise Refused(file=said("This PDF has more pages than a pack can hold."))
        lang = value_of(pdf.Root, Name.Lang)
        paper.language = str(lang) if isinstance(lang, String) and _LANGUAGE.fullmatch(str(lang)) else ""
        paper.repaired = bool(pdf.get_warnings())
        try:
            yield paper
        except BROKEN:
            raise Refused(file=_broken(content)) from None


def _broken(content: bytes) -> str:
    if b"%PDF" not in content[: 1 << 10]:
        return said("This is not a PDF.")
    return said("This PDF is damaged and cannot be read.")


def _look_through(paper: Paper) -> None:
    """Look at every object once: count what it costs, take out what can do harm, and note what belongs to the tags.

    Many are looked at together, as qpdf writes them, which is far faster than one by one.
    """
    levels = values = 0
    objects = iter(paper.pdf.objects)
    while things := list(islice(objects, _TOGETHER)):
        things = [thing for thing in things if type(thing) is Object]  # numbers are of Python's own kinds
        texts = [_written(thing) for thing in things]
        text = b"\n".join(texts)
        levels += text.count(b"<<") + text.count(b"[")
        values += text.count(b" ")
        if levels > _MOST_LEVELS or values > _MOST_VALUES:
            raise Refused(file=said("This PDF is too complicated to be put into a pack."))
        ends = list(accumulate(len(each) + 1 for each in texts))
        for at in sorted({bisect(ends, found.start()) for found in CAN_DO_HARM.finditer(text)}):
            if isinstance(things[at], _HOLDERS):
                clean(things[at])
        if b"/StructParent" in text or b"/StructElem" in text or b"/Font" in text:
            _note(paper, things, texts)


def _written(thing: Object) -> bytes:
    return (thing.stream_dict if isinstance(thing, Stream) else thing).unparse(resolved=True)


def _note(paper: Paper, things: list[Object], texts: list[bytes]) -> None:
    """Note what belongs to the tags, and whether all fonts are there."""
    for thing, text in zip(things, texts, strict=True):
        if b"/P " in text and b"/S /" in text and not isinstance(thing, Stream):
            paper.elements[thing.objgen[0]] = text
        elif b"/StructParent" in text and isinstance(thing, Stream) and _STRUCTURE.search(text):
            paper.numbered.append(thing)
        elif b"/Type /Font" in text and _lacks_font(text):
            paper.lacks_fonts = True


def _lacks_font(text: bytes) -> bool:
    if b"/Type /FontDescriptor" in text:
        return b"/FontFile" not in text
    return b"/FontDescriptor" not in text and b"/Subtype /Type0" not in text and b"/Subtype /Type3" not in text

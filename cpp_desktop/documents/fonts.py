"""The papers' fonts: one family for words, its twin with equal-width figures, and two that fill its gaps.

A face is named "Body", "Figures", "Noto" or "DejaVu", with "-Bold" behind it for the bold weight.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont, TTFontFace

from cpp_desktop import paths
from cpp_desktop.documents.pdf_file import Raw, stream

_FILES = {
    "Body": "AtkinsonHyperlegibleNext",
    "Figures": "AtkinsonHyperlegibleNextTabular",
    "Noto": "NotoSans",
    "DejaVu": "DejaVuSans",
}
_FALLBACKS = ("Noto", "DejaVu")
_REMEMBERED_WORDS = 100_000
_REMEMBERED_SUBSETS = 32


def bold(face: str) -> str:
    """Return the bold face of a face's family."""
    return face if face.endswith("-Bold") else f"{face}-Bold"


@cache
def font(face: str) -> Font:
    """Return a face's font, read from its file the first time."""
    family, _, weight = face.partition("-")
    plain = "" if family == "DejaVu" else "-Regular"
    return Font(face, paths.fonts() / f"{_FILES[family]}{'-Bold' if weight else plain}.ttf")


def face_for(character: str, face: str) -> str | None:
    """Return the first face that can show a character: `face` itself, else a fallback of its weight, else None."""
    weight = "-Bold" if face.endswith("-Bold") else ""
    candidates = (face, *(family + weight for family in _FALLBACKS))
    return next((name for name in candidates if character in font(name).covers), None)


class Font(TTFont):  # type: ignore[misc]
    """A TrueType font that remembers how wide words are and writes its subsets for PDF/A."""

    def __init__(self, face: str, path: Path) -> None:
        super().__init__(face, str(path), shapable=False)
        self.covers = frozenset(chr(code) for code, glyph in self.face.charToGlyph.items() if glyph)
        self.widths = Widths(self.face.charWidths, self.face.defaultWidth)
        self.centre: float = (self.face.ascent + self.face.descent) / 2000
        self.reading = threading.Lock()
        """The parser has one place in its file."""

    def shows(self, text: str) -> bool:
        """Say whether it has all the characters of a text; every font here has those of plain English."""
        return (text.isascii() and text.isprintable()) or self.covers.issuperset(text)

    def width(self, text: str, size: float) -> float:
        """How wide `text` is in points."""
        return (sum(map(self.widths.__getitem__, text.split(" "))) - self.widths.space) * size / 1000

    def splitString(self, text: str, document: PDFDocument) -> list[tuple[int, bytes]]:
        """Return text in the codes of its subsets, which ReportLab looks up one by one."""
        try:  # most text is in the first
            return [(0, bytes(map(self.state[document].assignments.__getitem__, map(ord, text))))]
        except (KeyError, ValueError):
            return list(super().splitString(text, document))

    def addObjects(self, document: PDFDocument) -> None:
        """Write the subsets that a document uses: ReportLab's own have maps that PDF/A refuses."""
        state = self.state[document]
        state.frozen = 1
        for number, codes in enumerate(state.subsets):
            name = self.getSubsetInternalName(number, document)[1:]
            subset = _subset(self.fontName, number, tuple(codes))
            dictionary = self._dictionary(document, name, subset)
            document.idToObject["BasicFonts"].dict[name] = document.Reference(Raw(dictionary), name)
        del self.state[document]

    def _dictionary(self, document: PDFDocument, name: str, subset: _Subset) -> bytes:
        face = self.face
        program_at = _number_of(document, Raw(subset.program), f"program:{name}")
        flags = face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC
        descriptor = _number_of(document, Raw(_descriptor(face, subset.name, flags, program_at)), f"descriptor:{name}")
        to_unicode = _number_of(document, Raw(subset.to_unicode), f"unicode:{name}")
        return (
            f"<</Type/Font/Subtype/TrueType/Name/{name}/BaseFont/{subset.name}{subset.widths}"
            f"/FontDescriptor {descriptor}/ToUnicode {to_unicode}>>"
        ).encode("ascii")


class _Subset(NamedTuple):
    """What a document needs of a font, ready to be written."""

    name: str
    program: bytes
    widths: str
    to_unicode: bytes


@lru_cache(maxsize=_REMEMBERED_SUBSETS)
def _subset(face: str, number: int, codes: tuple[int, ...]) -> _Subset:
    """Return a subset of a face; most papers of a language have the same characters, as the sizes of one paper do."""
    chosen = font(face)
    with chosen.reading:
        program = chosen.face.makeSubset(codes)
    name = (SUBSETN(number) + b"+" + chosen.face.name + chosen.face.subfontNameX).decode("ascii")
    widths = _numbers(map(chosen.face.getCharWidth, codes))
    return _Subset(
        name,
        stream(f"/Length1 {len(program)}", program),
        f"/FirstChar 0/LastChar {len(codes) - 1}/Widths[{widths}]",
        stream("", _to_unicode(name, codes)),
    )


def whole_font(document: PDFDocument, face: str) -> bytes:
    """Return a font's dictionary with every character of western languages, for what is typed into a field later."""
    chosen = font(face).face
    program = (paths.fonts() / f"{_FILES[face]}-Regular.ttf").read_bytes()
    codes = range(32, 256)
    characters = bytes(codes).decode("cp1252", "replace")
    name = chosen.name.decode("ascii")
    program_at = _number_of(document, Raw(stream(f"/Length1 {len(program)}", program)))
    descriptor = _number_of(
        document, Raw(_descriptor(chosen, name, chosen.flags & ~FF_SYMBOLIC | FF_NONSYMBOLIC, program_at))
    )
    return (
        f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255"
        f"/Widths[{_numbers(chosen.getCharWidth(ord(character)) for character in characters)}]"
        f"/FontDescriptor {descriptor}>>"
    ).encode("ascii")


class Widths(dict[str, float]):
    """The width of a word in thousandths of the type size, one following space included."""

    def __init__(self, characters: dict[int, float], default: float) -> None:
        super().__init__()
        self._of, self._default = {chr(code): width for code, width in characters.items()}, default
        self.space = characters[32]

    def __missing__(self, word: str) -> float:
        if len(self) > _REMEMBERED_WORDS:
            self.clear()
        width = self[word] = sum(map(self._of.get, word, repeat(self._default))) + self.space
        return width


def _number_of(document: PDFDocument, target: Raw, name: str | None = None) -> str:
    reference: PDFObjectReference = document.Reference(target, name)
    return str(reference.format(document).decode("ascii"))


def _descriptor(face: TTFontFace, name: str, flags: int, program_at: str) -> bytes:
    return (
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{_numbers(face.bbox)}]"
        f"/ItalicAngle {face.italicAngle:g}/Ascent {face.ascent:g}/Descent {face.descent:g}"
        f"/CapHeight {face.capHeight:g}/StemV {face.stemV:g}/MissingWidth {face.defaultWidth:g}"
        f"/FontFile2 {program_at}>>"
    ).encode("ascii")


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:g}" for value in values)


def _to_unicode(name: str, codes: Iterable[int]) -> bytes:
    """Say which character each code of a subset shows: none for U+0000, pairs of surrogates beyond U+FFFF."""
    pairs = [f"<{at:02X}> <{chr(code).encode('utf-16-be').hex()}>" for at, code in enumerate(codes) if code]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    listed = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        f"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def /CMapName /{name} def\n"
        f"/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n{listed}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")

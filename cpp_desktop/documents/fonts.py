"""The papers' fonts: one family for words, its twin with equal-width figures, and two that fill its gaps.

A face is named "Body", "Figures", "Noto" or "DejaVu", with "-Bold" behind it for the bold weight.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont

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
        self._reading = threading.Lock()

    def width(self, text: str, size: float) -> float:
        """How wide `text` is in points."""
        return (sum(map(self.widths.__getitem__, text.split(" "))) - self.widths.space) * size / 1000

    def addObjects(self, document: PDFDocument) -> None:
        """Write the subsets that a document uses: ReportLab's own have maps that PDF/A refuses."""
        state = self.state[document]
        state.frozen = 1
        for number, codes in enumerate(state.subsets):
            name = self.getSubsetInternalName(number, document)[1:]
            with self._reading:  # the parser has one place in its file
                program = self.face.makeSubset(codes)
            dictionary = self._dictionary(document, name, number, codes, program)
            document.idToObject["BasicFonts"].dict[name] = document.Reference(Raw(dictionary), name)
        del self.state[document]

    def _dictionary(self, document: PDFDocument, name: str, number: int, codes: list[int], program: bytes) -> bytes:
        face = self.face
        base = (SUBSETN(number) + b"+" + face.name + face.subfontNameX).decode("ascii")

        def number_of(part: str, data: bytes) -> str:
            reference: PDFObjectReference = document.Reference(Raw(data), f"{part}:{name}")
            return str(reference.format(document).decode("ascii"))

        program_at = number_of("program", stream(f"/Length1 {len(program)}", program))
        flags = face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC
        descriptor = number_of(
            "descriptor",
            f"<</Type/FontDescriptor/FontName/{base}/Flags {flags}/FontBBox[{_numbers(face.bbox)}]"
            f"/ItalicAngle {face.italicAngle:g}/Ascent {face.ascent:g}/Descent {face.descent:g}"
            f"/CapHeight {face.capHeight:g}/StemV {face.stemV:g}/MissingWidth {face.defaultWidth:g}"
            f"/FontFile2 {program_at}>>".encode("ascii"),
        )
        to_unicode = number_of("unicode", stream("", _to_unicode(base, codes)))
        return (
            f"<</Type/Font/Subtype/TrueType/Name/{name}/BaseFont/{base}/FirstChar 0/LastChar {len(codes) - 1}"
            f"/Widths[{_numbers(map(face.getCharWidth, codes))}]/FontDescriptor {descriptor}/ToUnicode {to_unicode}>>"
        ).encode("ascii")


class Widths(dict[str, float]):
    """The width of a word in thousandths of the type size, one following space included."""

    def __init__(self, characters: dict[int, float], default: float) -> None:
        super().__init__()
        self._characters, self._default = characters, default
        self.space = characters[32]

    def __missing__(self, word: str) -> float:
        if len(self) > _REMEMBERED_WORDS:
            self.clear()
        get, default = self._characters.get, self._default
        width = self[word] = sum(get(ord(character), default) for character in word) + self.space
        return width


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:g}" for value in values)


def _to_unicode(name: str, codes: list[int]) -> bytes:
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

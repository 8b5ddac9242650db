"""How a Word document looks: everything in it moved to the reader's type size, the group's colour, the language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt

from cpp_desktop.domain.letterheads import ACCENT

_HALF = 2
"""Word writes sizes in half points."""
_WORDS_OWN = 10.0
"""The size in points of a text that no style says anything of."""
_SIZES = (qn("w:sz"), qn("w:szCs"))
_SPACING, _INDENT, _HANGING = qn("w:spacing"), qn("w:ind"), qn("w:hanging")
_GAPS = {_SPACING: (qn("w:before"), qn("w:after")), _INDENT: (qn("w:left"), qn("w:start"), _HANGING)}


def put_on(document: Document, size: int, accent: str, language: str, labels: Mapping[str, str]) -> None:
    """Give a document a reader's size in points, a colour, a language, and its own words in that language."""
    normal = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    usual = _size_of(document, normal)
    styles = document.styles.element
    if normal is not None and normal.font.size is None:
        normal.font.size = Pt(usual)
    for root in (styles, *_with_text(document)):
        _enlarge(root, round((size - usual) * _HALF))
        _recolour(root, accent.removeprefix("#"))
        _translate(root, labels)
    for root in (styles, *_numbering(document)):
        _widen(root, size / usual)
    _speak(styles, language)


def _size_of(document: Document, normal: Any) -> float:  # noqa: ANN401 - a style of python-docx
    if normal is not None and normal.font.size is not None:
        return float(normal.font.size.pt)
    found = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:sz")
    return int(found[0].get(qn("w:val"))) / _HALF if found else _WORDS_OWN


def _with_text(document: Document) -> Iterator[Any]:
    yield document.element
    for relation in document.part.rels.values():
        if relation.reltype in (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER):
            yield relation.target_part.element


def _numbering(document: Document) -> Iterator[Any]:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            yield relation.target_part.element


def _enlarge(root: Any, step: int) -> None:  # noqa: ANN401 - an element of lxml
    """Add to every size that is written down: steps are added, not multiplied, so that headings stay on the page."""
    if step:
        for element in root.iter(*_SIZES):
            value = element.get(qn("w:val"))
            if value is not None and value.isdecimal():
                element.set(qn("w:val"), str(max(int(value) + step, _HALF)))


def _widen(root: Any, ratio: float) -> None:  # noqa: ANN401 - an element of lxml
    """Let gaps grow with the size, and the room that labels and bullets hang in."""
    for name, attributes in _GAPS.items():
        for element in root.iter(name):
            for attribute in attributes if name == _SPACING or element.get(_HANGING) else ():
                value = element.get(attribute, "")
                if value.isdecimal():
                    element.set(attribute, str(round(int(value) * ratio)))


def _recolour(root: Any, accent: str) -> None:  # noqa: ANN401 - an element of lxml
    usual = ACCENT.removeprefix("#")
    if accent and accent != usual:
        for element in root.iter():
            for name, value in element.attrib.items():
                if value == usual:
                    element.set(name, accent)


def _translate(root: Any, labels: Mapping[str, str]) -> None:  # noqa: ANN401 - an element of lxml
    for element in root.iter(qn("w:t")) if labels else ():
        text = element.text or ""
        words = labels.get(text.strip())
        if words:
            element.text = text.replace(text.strip(), words)


def _speak(styles: Any, language: str) -> None:  # noqa: ANN401 - an element of lxml
    for element in styles.xpath("w:docDefaults/w:rPrDefault/w:rPr"):
        spoken = element.find(qn("w:lang"))
        if spoken is None:
            spoken = element.makeelement(qn("w:lang"))
            element.append(spoken)
        spoken.set(qn("w:val"), language)

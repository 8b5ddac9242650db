"""A Word document filled in from a template: what the paper tells, in the reader's size, with the group's logo."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from docx.exceptions import PythonDocxError
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.opc.exceptions import OpcError
from docx.shared import Pt
from docxtpl import DocxTemplate
from jinja2.exceptions import UndefinedError
from lxml import etree

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.word_papers import LOGO, Told, names_of
from cpp_desktop.exchange import word_looks
from cpp_desktop.exchange.word_language import WordLanguage, unknown
from cpp_desktop.exchange.word_process import Filling

_DAMAGED = "This document is damaged. Open it in Word or LibreOffice, save it again under a new name and choose that."
_APART = (
    "Something that the template opens with “{%” is closed in another place than where it was opened: in another "
    "paragraph, row or cell. Where whole paragraphs repeat write “{%p”, and “{%tr” for rows."
)
_RAW = "The template says “{0}”; here every value is a text of its own, so write two braces and the name alone."
_NOT_FIT = "The template does something with a value that it is not made for, as going through a text like a list."
_NOT_READ = "The template names something in a footnote or comment, where nothing is filled in. Put it into the text."

_FIXED = (1980, 1, 1, 0, 0, 0)
"""The time of each part: the same paper gives the same bytes."""
_TALLEST, _WIDEST = 56, 190
"""Of a logo, in points."""
_ASIDE = ("footnotes", "endnotes", "comments")


def filled(job: Filling) -> bytes:
    """Return the document that a template makes of a paper.

    Raises:
        Refused: `template`, when it is damaged, names what is not known, or says what it may not.
    """
    try:
        document = _Document(io.BytesIO(job.template))
        document.render_init()
        _refuse_aside(document)
        word_looks.put_on(document.docx, job.size, job.accent, job.language, job.labels)
        logo = _logo(document, job)
        document.render({**job.told, LOGO: logo or ""}, WordLanguage(), autoescape=True)
        _name(document, job)
        saved = io.BytesIO()
        document.save(saved)
    except UndefinedError as problem:
        raise unknown(problem, names_of({**job.told, LOGO: ""})) from None
    except etree.XMLSyntaxError:
        raise Refused(template=_APART) from None
    except TypeError:
        raise Refused(template=_NOT_FIT) from None
    except (PythonDocxError, OpcError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, IndexError, EOFError):
        raise Refused(template=_DAMAGED) from None
    return _same_every_time(saved.getvalue())


class _Document(DocxTemplate):  # type: ignore[misc]  # it ships no types
    """A template of docxtpl that takes nothing amiss silently."""

    def patch_xml(self, src_xml: str) -> str:
        """Refuse what puts marks, not text, into a document, then make it readable for Jinja."""
        words = "".join(etree.fromstring(src_xml, _parser()).itertext())
        for letters in ("r", "p", "tr", "tc"):
            if f"{{{{{letters} " in words:
                raise Refused(template=_RAW.format(f"{{{{{letters} …}}}}"))
        patched: str = super().patch_xml(src_xml)
        return patched

    def fix_tables(self, xml: str) -> Any:  # noqa: ANN401 - an element of lxml, which ships no types
        """Refuse what does not close where it was opened; docxtpl would leave half of it out."""
        etree.fromstring(xml, _parser())
        return super().fix_tables(xml)

    def render_properties(self, context: Told, jinja_env: object = None) -> None:
        """Leave properties alone: they are set by us, and docxtpl would escape what is no XML."""

    def render_footnotes(self, context: Told, jinja_env: object = None) -> None:
        """Leave footnotes alone: `_refuse_aside` has seen that nothing is to be filled in there."""


class _Logo:
    """The group's logo, put down wherever the template names it, with what it shows for those who listen."""

    def __init__(self, document: _Document, content: bytes, told: str) -> None:
        self._document, self._content, self._told = document, content, told
        found = Image.from_blob(content)
        scale = min(_TALLEST / found.px_height, _WIDEST / found.px_width)
        self._height = Pt(found.px_height * scale)

    def __html__(self) -> str:
        part = self._document.current_rendering_part
        inline = part.new_pic_inline(io.BytesIO(self._content), height=self._height)
        inline.docPr.set("descr", self._told)
        drawn = etree.tostring(inline, encoding="unicode")
        return f"</w:t></w:r><w:r><w:drawing>{drawn}</w:drawing></w:r><w:r><w:t>"


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _logo(document: _Document, job: Filling) -> _Logo | None:
    """Return the logo; one that cannot be read is left out, as on every other paper."""
    if not job.logo:
        return None
    try:
        return _Logo(document, job.logo, job.logo_told)
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError, ZeroDivisionError):
        return None


def _refuse_aside(document: _Document) -> None:
    for part in document.docx.part.package.iter_parts():
        kind = part.content_type.rpartition(".")[2].removesuffix("+xml")
        if kind in _ASIDE and (b"{{" in part.blob or b"{%" in part.blob):
            raise Refused(template=_NOT_READ)


def _name(document: _Document, job: Filling) -> None:
    """Set title, author and language; nobody else's name, and no time, is handed on."""
    found = document.docx.core_properties
    found.title, found.author, found.language = job.title[:255], job.author[:255], job.language
    found.last_modified_by = job.author[:255]
    for element in list(found._element):
        if etree.QName(element).localname in ("created", "modified", "lastPrinted"):
            found._element.remove(element)


def _same_every_time(document: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            one = zipfile.ZipInfo(part.filename, _FIXED)
            one.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(one, source.read(part))
    return made.getvalue()

"""A template for Word as it is chosen, looked through as from a stranger: nothing in it runs, fetches or swells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import evidence_file
from cpp_desktop.exchange.evidence_file import EvidenceFile
from cpp_desktop.exchange.word import MAIN
from cpp_desktop.exchange.zipped_xml import Archive, attribute, local

MOST_BYTES = 5 * 1024 * 1024
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_NO_WORD = "A template is a Word document whose name ends in .docx. Save yours as one and choose that."
_FETCHES = (
    "This document fetches something from elsewhere when it is opened: a picture, a text or a style. Take that out or "
    "put it in whole, save it and choose it again."
)
_HOLDS = "Another file stands in this document. Take it out, save it and choose it again."
_SAYS_NOTHING = (
    "Nothing is filled in in this document: it names nothing in double braces, as {{ title }}. Save a copy of the "
    "usual template to see how it is done."
)
_FIELDS = re.compile(r"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\b")


def read(path: Path) -> EvidenceFile:
    """Read a template and look through it.

    Raises:
        Refused: `template`, with the reason why it is not taken.
    """
    try:
        found = evidence_file.read(path, MOST_BYTES)
        if found.media_type != _WORD:
            raise Refused(template=_NO_WORD)
        _look_through(Archive(found.content))
    except Refused as refused:
        raise Refused(template=" ".join(refused.problems.values())) from None
    return found


def _look_through(archive: Archive) -> None:
    for name in sorted(archive.names):
        if "/embeddings/" in name or "oleObject" in name:
            raise Refused(template=_HOLDS)
        if name.endswith((".xml", ".rels")):
            part = archive.xml_of(name)
            if part is not None:
                _refuse_fetching(part)
    main = archive.xml_of(MAIN)
    if main is None:
        raise Refused(template=_NO_WORD)
    if "{{" not in "".join(main.itertext()):
        raise Refused(template=_SAYS_NOTHING)


def _refuse_fetching(part: Element) -> None:
    for element in part.iter():
        kind = attribute(element, "Type").rpartition("/")[2]
        if local(element.tag) == "Relationship" and attribute(element, "TargetMode") == "External":
            if kind != "hyperlink":
                raise Refused(template=_FETCHES)
        elif local(element.tag) == "altChunk":
            raise Refused(template=_HOLDS)
    if _FIELDS.search("".join(_instructions(part)).upper()):
        raise Refused(template=_FETCHES)


def _instructions(part: Element) -> Iterator[str]:
    """Give what the fields of a part do; one of them may be torn into many pieces."""
    for element in part.iter():
        if local(element.tag) in ("instrText", "delInstrText"):
            yield element.text or ""
        elif local(element.tag) == "fldSimple":
            yield f" {attribute(element, 'instr')} "
        elif local(element.tag) == "fldChar":
            yield " " if attribute(element, "fldCharType") != "separate" else ""

"""Templates for Word as a secretary makes them, and as a stranger might; and documents read back."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

from docx import Document
from docx.document import Document as Words
from docx.text.paragraph import Paragraph

from cpp_desktop import paths
from cpp_desktop.domain.letterheads import WordPaper

MAIN = "word/document.xml"


def template(*lines: str, head: str = "", rows: Iterable[str] = ()) -> bytes:
    """A template of her own: a paragraph for each line, and a table with these rows of one cell."""
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    if rows:
        table = made.add_table(0, 1)
        for row in rows:
            table.add_row().cells[0].text = row
    if head:
        made.sections[0].header.paragraphs[0].text = head
    return saved(made)


def usual(kind: WordPaper) -> bytes:
    return (paths.templates() / f"{kind.value.replace(' ', '-')}.docx").read_bytes()


def saved(made: Words) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def read(document: bytes) -> Words:
    return Document(io.BytesIO(document))


def words(document: bytes) -> str:
    """Everything that stands in a document's body, a line for each paragraph."""
    return "\n".join(Paragraph(one, None).text for one in read(document).element.iter("{*}p"))


def changed(document: bytes, parts: Mapping[str, bytes] | None = None, **texts: str) -> bytes:
    """A document with some parts put in, and with words of its body changed: `before` becomes `after`."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == MAIN and texts:
                data = data.replace(texts["before"].encode(), texts["after"].encode())
            if name not in (parts or {}):
                target.writestr(name, data)
        for name, data in (parts or {}).items():
            target.writestr(name, data)
    return out.getvalue()

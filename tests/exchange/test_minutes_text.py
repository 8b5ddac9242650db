"""Documents read as blocks: what is in them, and what is said of those that are damaged, locked or far too large."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from cpp_desktop.domain.document_blocks import BlockKind
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import zipped_xml
from cpp_desktop.exchange.minutes_text import read_minutes

REAL = Path("../shared/data/docx")
REFUSED = {
    "51921-Word-Crash067.docx": "no text",
    "EmptyDocumentWithHeaderFooter.docx": "no text",
    "Tika-792.docx": "no text",
    "bug53475-password-is-pass.docx": "password",
    "clusterfuzz-testcase-minimized-POIXWPFFuzzer-5166796835258368.docx": "damaged",
}
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
STYLES = (
    f'<w:styles {W}><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H"/></w:style></w:styles>'
)
BODY = (
    '<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr><w:r><w:t>1. Welcome</w:t></w:r></w:p>'
    "<w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>inserted</w:t></w:r></w:ins></w:p>"
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>a point</w:t></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Who</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:tc>"
    "</w:tr></w:tbl>"
)


def zipped(path: Path, **parts: str | bytes) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    path.write_bytes(out.getvalue())
    return path


def word(path: Path, body: str = BODY, **parts: str | bytes) -> Path:
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return zipped(path, word__document_xml=document, word__styles_xml=STYLES, **parts)


def odt(path: Path, body: str, manifest: str = "<manifest/>") -> Path:
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {ODF}>{text}</office:document-content>"
    return zipped(path, **{"content_xml": content, "META-INF__manifest_xml": manifest})


def told(path: Path) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, b.text) for b in read_minutes(path).blocks]


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_minutes(path)
    return str(refused.value)


def test_word_keeps_headings_points_tables_and_what_was_inserted(tmp_path):
    path = word(tmp_path / "a.docx")
    assert told(path)[:3] == [("heading", 1, "1. Welcome"), ("paragraph", 0, "Kept inserted"), ("point", 1, "a point")]
    table = read_minutes(path).blocks[3]
    assert [[cell[0].text for cell in row] for row in table.rows] == [["Who", "Ann"]]


def test_opendocument_keeps_the_same(tmp_path):
    body = (
        '<text:h text:outline-level="2">2. Leaflets</text:h><text:p>Two<text:s text:c="2"/>words</text:p>'
        "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deeper</text:p>"
        "</text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
        '<text:p>Who</text:p></table:table-cell><table:table-cell table:number-columns-repeated="999999"/>'
        "</table:table-row></table:table>"
    )
    path = odt(tmp_path / "a.odt", body)
    assert told(path)[:4] == [
        ("heading", 2, "2. Leaflets"), ("paragraph", 0, "Two  words"), ("point", 0, "one"), ("point", 1, "deeper"),
    ]  # fmt: skip
    assert [len(row) for row in read_minutes(path).blocks[4].rows] == [1]


def test_markdown_and_text(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("# Minutes\n\n**Date:** 3 May 2026\n\n- one\n    - [two](http://x.example)\n\n|A|B|\n|-|-|\n|1|2|\n")
    assert told(path)[:4] == [
        ("heading", 1, "Minutes"), ("paragraph", 0, "Date: 3 May 2026"), ("point", 0, "one"), ("point", 1, "two"),
    ]  # fmt: skip
    assert [[cell[0].text for cell in row] for row in read_minutes(path).blocks[4].rows] == [["A", "B"], ["1", "2"]]
    plain = tmp_path / "a.txt"
    plain.write_bytes("1. Welcome\r\n* a * b\r\nCafé".encode("cp1252"))
    assert told(plain) == [("paragraph", 0, "1. Welcome"), ("point", 0, "a * b"), ("paragraph", 0, "Café")]


def test_macros_are_not_run_and_that_is_said(tmp_path):
    path = word(tmp_path / "a.docx", **{"word__vbaProject.bin": b"x"})
    assert read_minutes(path).remarks == ("The macros in it were not run and not taken over.",)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", b"PK\x03\x04rubbish", "damaged"),
        ("a.docx", b"plain words", "damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0 old", "old kind"),
        ("a.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.rtf", b"{\\rtf1 x}", "RTF"),
        ("a.pdf", b"%PDF-1.7", "PDF"),
        ("a.txt", b"", "no text"),
        ("a.txt", b"a\0b" * 9, "not a text"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    assert words in refusal(path)


def test_locked_opendocument_entities_bombs_and_endless_nesting_are_refused(tmp_path, monkeypatch):
    locked = odt(tmp_path / "a.odt", "", '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>')
    assert "password" in refusal(locked)
    entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert "damaged" in refusal(zipped(tmp_path / "b.docx", word__document_xml=entities))
    assert "damaged" in refusal(word(tmp_path / "c.docx", "<w:tbl><w:tr><w:tc>" * 60 + "</w:tc></w:tr></w:tbl>" * 60))
    monkeypatch.setattr(zipped_xml, "MOST_UNPACKED", 10_000)
    assert "far too large" in refusal(word(tmp_path / "d.docx", " " * 20_000))
    assert "cannot be opened" in refusal(tmp_path / "nowhere.docx")


@pytest.mark.parametrize("path", sorted(REAL.glob("*.docx")) if REAL.is_dir() else [], ids=lambda path: path.name)
def test_real_documents_are_read_or_refused_with_a_sentence(path):
    if path.name in REFUSED:
        assert REFUSED[path.name] in refusal(path)
    else:
        assert all(block.text.strip() or block.kind is BlockKind.TABLE for block in read_minutes(path).blocks)

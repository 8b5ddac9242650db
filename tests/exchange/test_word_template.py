"""Templates as they are chosen: what would run, fetch or swell is refused before anything is filled in."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.exchange import word_template
from tests.exchange.word_samples import MAIN, changed, template, usual

MINUTES = usual(WordPaper.MINUTES)
RELATED = "word/_rels/document.xml.rels"
SIMPLE_FIELD = '<w:p><w:fldSimple w:instr="Link x"/></w:p><w:sectPr>'
ENTITY = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


@pytest.fixture
def chosen(tmp_path: Path):
    def write(content: bytes, name: str = "Our minutes.docx") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


def related(kind: str, target: str, mode: str = "External") -> dict[str, bytes]:
    """The usual minutes' relations with one more."""
    with zipfile.ZipFile(BytesIO(MINUTES)) as archive:
        found = archive.read(RELATED)
    home = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    one = f'<Relationship Id="rId77" Type="{home}/{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    return {RELATED: found.replace(b"</Relationships>", one.encode())}


def field(*pieces: str) -> str:
    runs = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{runs}</w:p><w:sectPr>'


@pytest.mark.parametrize("kind", WordPaper)
def test_the_usual_ones_are_taken(chosen, kind: WordPaper) -> None:
    assert word_template.read(chosen(usual(kind))).name == "Our minutes.docx"


def test_a_link_for_readers_may_stay(chosen) -> None:
    assert word_template.read(chosen(changed(MINUTES, related("hyperlink", "https://a.example/"))))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (changed(MINUTES, related("image", "http://a.example/x.png")), "fetches something"),
        (changed(MINUTES, related("attachedTemplate", "http://a.example/x.dotm")), "macros"),
        (changed(MINUTES, before="<w:sectPr>", after=field("DDEAUTO c:\\x.exe")), "fetches something"),
        (changed(MINUTES, before="<w:sectPr>", after=field("INCLUDE", "TEXT x")), "fetches something"),
        (changed(MINUTES, before="<w:sectPr>", after=SIMPLE_FIELD), "fetches something"),
        (changed(MINUTES, {"word/embeddings/oleObject1.bin": b"x"}), "Another file stands in"),
        (changed(MINUTES, {"word/vbaProject.bin": b"x"}), "macros"),
        (changed(MINUTES, {"word/header1.xml": ENTITY}), "damaged"),
        (changed(MINUTES, {MAIN: b"<w:document"}), "damaged"),
        (template("Minutes of the group"), "names nothing in double braces, as {{ title }}"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"MZ\0\0", "program"),
    ],
)
def test_what_would_run_fetch_or_swell_is_refused(chosen, content: bytes, why: str) -> None:
    with pytest.raises(Refused) as refused:
        word_template.read(chosen(content))
    assert list(refused.value.problems) == ["template"]
    assert why in refused.value.problems["template"]


def test_what_swells_is_refused(chosen) -> None:
    bomb = changed(MINUTES, {"word/bomb.xml": b" " * (40 * 1024 * 1024)})
    with pytest.raises(Refused, match="swell"):
        word_template.read(chosen(bomb))


def test_only_a_word_document_is_a_template(chosen) -> None:
    with pytest.raises(Refused, match="is a Word document whose name ends in"):
        word_template.read(chosen(b"{{ title }}", "minutes.txt"))

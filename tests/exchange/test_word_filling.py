"""Word documents filled in, read back with another program's eyes."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx.enum.style import WD_STYLE_TYPE

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.domain.papers import SIZES, MinutesPaper
from cpp_desktop.domain.word_examples import EXAMPLES
from cpp_desktop.domain.word_papers import LARGE_FROM, told_by
from cpp_desktop.exchange.word_filling import filled
from cpp_desktop.exchange.word_process import Filling, filled_apart
from tests.exchange import evidence_samples, word_samples
from tests.exchange.word_samples import read, template, usual, words

MINUTES = EXAMPLES[WordPaper.MINUTES]
STRANGERS = Path(__file__).resolve().parents[3] / "shared" / "data" / "docx"


def filling(kind: WordPaper, size: int = 12, **given: object) -> Filling:
    told = told_by(EXAMPLES[kind], size)
    return Filling(**{"template": usual(kind), "told": told, "size": size, "title": told["title"], **given})


def from_own(own: bytes, size: int = 12, **told: object) -> bytes:
    return filled(Filling(own, {**told_by(MINUTES, size), **told}, size, title="Minutes"))


def why_not(own: bytes, **told: object) -> str:
    with pytest.raises(Refused) as refused:
        from_own(own, **told)
    return refused.value.problems["template"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", WordPaper)
def test_the_usual_papers_can_be_read_by_everybody(kind: WordPaper, size: int) -> None:
    document = read(filled(filling(kind, size)))
    styles = [one.style.name for one in document.paragraphs]
    assert styles.count("Heading 1") == 1
    assert kind is WordPaper.ACTION_LOG or styles.count("Heading 2") >= 3
    assert document.core_properties.title == told_by(EXAMPLES[kind], size)["title"]
    assert document.styles.element.xpath("w:docDefaults//w:lang/@w:val") == ["en-GB"]
    assert document.styles.default(WD_STYLE_TYPE.PARAGRAPH).font.size.pt == size
    assert document.styles["Heading 1"].font.size.pt == size + 12
    assert not [one for one in document.paragraphs if not one.text.strip()]
    for table in document.tables:
        assert table.rows[0]._tr.xpath("w:trPr/w:tblHeader")
        assert table._tbl.xpath("w:tblPr/w:tblCaption/@w:val")
    assert bool(document.tables) is (size < LARGE_FROM)
    assert "{" not in words(filled(filling(kind, size)))


def test_the_same_paper_is_the_same_file() -> None:
    job = filling(WordPaper.MINUTES, logo=evidence_samples.png(), logo_told="Our logo")
    assert filled(job) == filled(job) == filled_apart(job)
    with zipfile.ZipFile(BytesIO(filled(job))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"created" not in archive.read("docProps/core.xml")


def test_minutes_say_on_every_page_that_they_are_a_draft() -> None:
    assert isinstance(MINUTES, MinutesPaper)
    draft = replace(MINUTES, approval=None)
    section = read(filled(filling(WordPaper.MINUTES, told=told_by(draft, 12)))).sections[0]
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "Minutes, 12 May 2026\tDRAFT, Sample"
    assert section.first_page_header.paragraphs[0].text == "\tDRAFT, Sample"
    assert "Draft. Not yet approved by the group." in words(filled(filling(WordPaper.MINUTES, told=told_by(draft, 12))))
    approved = read(filled(filling(WordPaper.MINUTES))).sections[0].header.paragraphs[0].text
    assert approved == "Minutes, 12 May 2026\tSigned, Sample"


def test_minutes_hold_decisions_actions_and_corrections() -> None:
    text = words(filled(filling(WordPaper.MINUTES)))
    for line in (
        "1.1 Decision. Agreed.",
        "Reason. It helps.",
        "A1 Action. Something to do",
        "Approved on 14 July 2026",
    ):
        assert line in text
    cells = [[cell.text for cell in row.cells] for row in read(filled(filling(WordPaper.MINUTES))).tables[0].rows]
    assert cells[:2] == [["Ref.", "Action", "Who", "By"], ["A1", "Something to do", "A member", "1 Jun 2026"]]


def test_the_letterhead_is_on_it() -> None:
    logo = evidence_samples.png((80, 40))
    made = filled(filling(WordPaper.AGENDA, logo=logo, logo_told="Logo of the group", accent="#1F6B4F"))
    assert read(made).element.xpath("//wp:docPr/@descr") == ["Logo of the group"]
    with zipfile.ZipFile(BytesIO(made)) as archive:
        styles = archive.read("word/styles.xml")
    assert b"1F6B4F" in styles
    assert b"00468B" not in styles
    assert read(made).sections[0].footer.paragraphs[0].text.startswith("The group\tPage ")
    assert not read(filled(filling(WordPaper.AGENDA, logo=b"no picture"))).element.xpath("//w:drawing")


def test_its_own_words_are_in_the_language_of_the_paper() -> None:
    job = filling(WordPaper.AGENDA, language="cy-GB", labels={"Time": "Amser", "Page": "Tudalen"})
    document = read(filled(job))
    assert document.tables[0].rows[0].cells[0].text == "Amser"
    assert "Tudalen " in document.sections[0].footer.paragraphs[0].text
    assert document.styles.element.xpath("w:docDefaults//w:lang/@w:val") == ["cy-GB"]


def test_an_own_template_is_filled_in_where_it_names_something() -> None:
    own = template(
        "{{ title }}", "{%p for one in sections %}", "{{ one.title }}: {{ one.minutes|length }}", "{%p endfor %}",
        head="{{ state }}", rows=("{%tr for one in actions %}", "{{ one.text }}", "{%tr endfor %}"),
    )  # fmt: skip
    document = read(from_own(own, 20))
    assert [one.text for one in document.paragraphs] == ["Minutes: ordinary meeting", "An item: 2"]
    assert [row.cells[0].text for row in document.tables[0].rows] == ["Something to do", "Something to do"]
    assert document.sections[0].header.paragraphs[0].text == "Signed, Sample"
    assert document.styles.default(WD_STYLE_TYPE.PARAGRAPH).font.size.pt == 20


def test_data_cannot_change_the_document() -> None:
    nasty = "</w:t><w:p/>&amp; <b>{{ group_name }}{% for %}{_{ \x0b\0 \t end\nnew"
    document = read(from_own(template("{{ title }}", "{{ venue }}"), title=nasty, venue=nasty))
    wanted = "</w:t><w:p/>&amp; <b>{{ group_name }}{% for %}{_{ \n \t end\nnew"
    assert [one.text for one in document.paragraphs] == [wanted, wanted]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("{{ groop_name }}",), "“groop_name”, which this paper does not know. Known are: group_name, "),
        (("{{ ''.__class__ }}",), "“__class__”, which a template may not"),
        (("{% include 'x' %}",), "“{% include 'x' %}”, which a template may not"),
        (("{%p for one in present %}", "{{ one }}"), "not written as it should be"),
        (("{{r title }}",), "every value is a text of its own"),
        (("{{ present }}",), "a list where a text is to be"),
        (("{% for one in large %}{% endfor %}",), "not made for"),
        (
            ("{% for a in title %}{% for b in title %}{% for c in title %}" + "x" * 2_000 + "{% endfor %}" * 3,),
            "too large",
        ),
    ],
)
def test_a_template_is_refused_with_a_sentence(lines: tuple[str, ...], why: str) -> None:
    assert why in why_not(template(*lines))


def test_what_is_opened_in_the_text_and_closed_in_a_table_is_refused() -> None:
    own = template("{% if large %}", rows=("{% endif %}",))
    assert "is closed in another place" in why_not(own)


def test_the_head_of_a_page_is_held_to_the_same() -> None:
    assert "“__class__”" in why_not(template("{{ title }}", head="{{ title.__class__ }}"))


def test_what_would_not_be_filled_in_is_told() -> None:
    own = template("{{ title }}")
    notes = b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{{ x }}</w:footnotes>'
    with zipfile.ZipFile(BytesIO(own)) as archive:
        types, related = archive.read("[Content_Types].xml"), archive.read("word/_rels/document.xml.rels")
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    parts = {
        "word/footnotes.xml": notes,
        "[Content_Types].xml": types.replace(
            b"</Types>", b'<Override PartName="/word/footnotes.xml" ContentType="' + kind + b'"/></Types>'
        ),
        "word/_rels/document.xml.rels": related.replace(
            b"</Relationships>",
            b'<Relationship Id="rId99" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/officeDocument/'
            b'2006/relationships/footnotes"/></Relationships>',
        ),
    }
    assert "in a footnote or comment" in why_not(word_samples.changed(own, parts))


def test_a_template_that_keeps_the_computer_busy_is_stopped() -> None:
    busy = word_samples.changed(
        usual(WordPaper.MINUTES), before="<w:sectPr>", after='<w:p w:rsidR="1"/>' * 60_000 + "<w:sectPr>"
    )
    with pytest.raises(Refused, match="busy for more than 1 seconds"):
        filled_apart(filling(WordPaper.MINUTES, template=busy), seconds=1)


def test_a_refusal_comes_back_from_the_other_process() -> None:
    with pytest.raises(Refused, match="“groop”, which this paper does not know"):
        filled_apart(filling(WordPaper.MINUTES, template=template("{{ groop }}")))


@pytest.mark.skipif(not STRANGERS.is_dir(), reason="the strangers’ documents are not here")
def test_documents_of_strangers_are_filled_in_or_refused() -> None:
    refused = []
    for file in sorted(STRANGERS.iterdir()):
        try:
            assert read(from_own(file.read_bytes()))
        except Refused:
            refused.append(file.name)
    assert len(refused) <= 2

r"""Make the usual templates for Word, `resources/templates/*.docx`, from the texts and styles in `word/`.

    python packaging/word_templates.py

The same texts give the same bytes. Each line of a text is a paragraph, `Style: words`: `**` begins and ends bold, `\t`
is a tab, `\n` a new line, `PAGE` and `NUMPAGES` are fields. `Table: title | a 34 | b 90` begins a table with its
headings and their widths in points, `Row: a | b` is a row of it, a cell's paragraphs apart by `||`; `-` ends it. What
stands in braces repeats or leaves out: `{%p` whole paragraphs, `{%tr` whole rows.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "resources" / "templates"
PARTS = ("styles", "numbering", "settings", "fontTable")
TWIPS = 20

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PAGE = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/>'
    '<w:footerReference w:type="default" r:id="rId13"/><w:footerReference w:type="first" r:id="rId13"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1320" w:right="1240" w:bottom="1360" w:left="1240" '
    'w:header="620" w:footer="620" w:gutter="0"/><w:titlePg/></w:sectPr>'
)
_STATE = '<w:bdr w:val="single" w:sz="8" w:space="3" w:color="1A2128"/>'
_PIECES = re.compile(r"(\*\*|\t|\n|\bNUMPAGES\b|\bPAGE\b|\{\{ state \}\})")


def paragraph(line: str) -> str:
    """Return a line as a paragraph."""
    style, _, words = line.partition(": ") if re.match(r"\w+: ", line) else ("Normal", "", line)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs(words))}</w:p>'


def runs(words: str) -> Iterator[str]:
    """Give the runs of a paragraph: what is bold, what is not, tabs, new lines and fields."""
    bold = False
    for piece in filter(None, _PIECES.split(words.replace("\\t", "\t").replace("\\n", "\n"))):
        marks = "<w:b/><w:bCs/>" if bold else ""
        if piece == "**":
            bold = not bold
        elif piece in ("\t", "\n"):
            yield "<w:r><w:tab/></w:r>" if piece == "\t" else "<w:r><w:br/></w:r>"
        elif piece in ("PAGE", "NUMPAGES"):
            yield from field(piece, marks)
        else:
            framed = _STATE if piece == "{{ state }}" else ""
            text = escape(piece, quote=False)
            yield f'<w:r><w:rPr>{marks}{framed}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(name: str, marks: str) -> Iterator[str]:
    """Give the runs of a field that Word works out."""
    for inside in (
        '<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> {name} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>', "<w:t>1</w:t>", '<w:fldChar w:fldCharType="end"/>',
    ):  # fmt: skip
        yield f"<w:r><w:rPr>{marks}</w:rPr>{inside}</w:r>"


def body(lines: list[str]) -> Iterator[str]:
    """Give the paragraphs and tables of a text."""
    at = 0
    while at < len(lines):
        if lines[at].startswith("Table: "):
            end = lines.index("-", at)
            yield table(lines[at], lines[at + 1 : end])
            at = end
        elif lines[at]:
            yield paragraph(lines[at])
        at += 1


def table(first: str, lines: list[str]) -> str:
    """Return a table: its first row is a header that repeats on every page, and no row is torn between two."""
    title, *columns = first.removeprefix("Table: ").split(" | ")
    heads, widths = zip(*(column.rsplit(" ", 1) for column in columns), strict=True)
    twips = [round(float(width) * TWIPS) for width in widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    head = row([f"CellHead: {words}" for words in heads], twips, "<w:tblHeader/>")
    rows = "".join(row(line.removeprefix("Row: ").split(" | "), twips) for line in lines)
    told = f'<w:tblCaption w:val="{escape(title)}"/>'
    size = f'<w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    marks = f'<w:tblStyle w:val="PaperTable"/>{size}<w:tblLook w:val="0620" w:firstRow="1"/>{told}'
    return f"<w:tbl><w:tblPr>{marks}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"


def row(cells: list[str], twips: list[int], marks: str = "") -> str:
    """Return a row; one with a single cell goes across, as those do that repeat what is between them."""
    if len(cells) == 1:
        width = f'<w:tcW w:w="{sum(twips)}" w:type="dxa"/><w:gridSpan w:val="{len(twips)}"/>'
        shade = '<w:shd w:val="clear" w:color="auto" w:fill="EAF0F6"/>' if cells[0].startswith("Cell: ") else ""
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell(cells[0], width + shade)}</w:tr>"
    made = (cell(text, f'<w:tcW w:w="{width}" w:type="dxa"/>') for text, width in zip(cells, twips, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{marks}</w:trPr>{''.join(made)}</w:tr>"


def cell(text: str, marks: str) -> str:
    """Return a cell with its paragraphs."""
    lines = (line if re.match(r"Cell\w*: ", line) else f"Cell: {line}" for line in text.split(" || "))
    return f"<w:tc><w:tcPr>{marks}</w:tcPr>{''.join(map(paragraph, lines))}</w:tc>"


def part(root: str, inside: str) -> str:
    """Return a part of a document."""
    return f'{_XML}<w:{root} xmlns:w="{_W}" xmlns:r="{_R}">{inside}</w:{root}>'


def package(text: str) -> dict[str, str]:
    """Return the parts of a document by their names."""
    sections = dict(re.findall(r"^# (\w+)\n(.*?)(?=^# |\Z)", text, re.MULTILINE | re.DOTALL))
    made = {name: list(body(lines.splitlines())) for name, lines in sections.items()}
    related = {**{f"rId{at}": name for at, name in enumerate(PARTS, 1)}, "rId11": "header1", "rId12": "header2"}
    related["rId13"] = "footer1"
    return {
        "[Content_Types].xml": _types([*related.values()]),
        "_rels/.rels": _relations({"rId1": "officeDocument"}, "word/document"),
        "word/document.xml": part("document", f"<w:body>{''.join(made['body'])}{_PAGE}</w:body>"),
        "word/_rels/document.xml.rels": _relations(related),
        "word/header1.xml": part("hdr", "".join(made["head"])),
        "word/header2.xml": part("hdr", "".join(made["first"])),
        "word/footer1.xml": part("ftr", "".join(made["foot"])),
        **{f"word/{name}.xml": (HERE / "word" / f"{name}.xml").read_text(encoding="utf-8") for name in PARTS},
    }


def _types(names: list[str]) -> str:
    kinds = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{name.rstrip("123")}+xml"/>' for name in names
    )
    main = f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    plain = f'{rels}<Default Extension="xml" ContentType="application/xml"/>'
    return f'{_XML}<Types xmlns="{_P}/content-types">{plain}{main}{kinds}</Types>'


def _relations(related: dict[str, str], target: str = "") -> str:
    found = "".join(
        f'<Relationship Id="{one}" Type="{_R}/{name.rstrip("123")}" Target="{target or name}.xml"/>'
        for one, name in related.items()
    )
    return f'{_XML}<Relationships xmlns="{_P}/relationships">{found}</Relationships>'


def main() -> None:
    """Write every template that there is a text of."""
    TARGET.mkdir(exist_ok=True)
    for text in sorted((HERE / "word").glob("*.txt")):
        with zipfile.ZipFile(TARGET / f"{text.stem}.docx", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, xml in package(text.read_text(encoding="utf-8")).items():
                archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), xml, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()

"""The recovery sheet: the key of a group file on paper, to be kept apart from the laptop."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.box import Box, Columns
from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE
from cpp_desktop.domain.papers import RecoverySheetPaper, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date

_USING = (
    "Open the file, and where the passphrase is asked for choose to use the recovery sheet.",
    "Type the groups in the order of their numbers. Capitals, spaces and dashes do not matter.",
    "The last character of each group checks the others: if one is mistyped, the app says which group it is in.",
)
_KEEPING = (
    "Whoever has this sheet and the file can read everything in it: keep it as you would keep a will.",
    "Keep it away from the laptop: with the chair, in a sealed envelope or a locked drawer.",
    "It opens this one file and the backups of it, and no other.",
)


def write(sheet: RecoverySheetPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a recovery sheet as PDF."""
    paper = Paper(sheet.masthead, size, title=f"Recovery sheet, {day_month_year(sheet.made)}")
    paper.opening("Recovery sheet")
    lost = "With this key the file opens when the passphrase is lost. There is no other way in: nobody keeps a copy."
    paper.text(lost, paper.scale.lead)
    paper.facts([("File", sheet.file_name), ("Made", long_date(sheet.made))])
    with paper.together():
        paper.heading(2, "The key")
        _key(paper, sheet.key_groups)
    with paper.together():
        paper.heading(2, "If the passphrase is lost")
        paper.bullets(_USING, numbers=range(1, len(_USING) + 1))
    with paper.together():
        paper.heading(2, "Keeping this sheet")
        paper.bullets(_KEEPING)
    return paper.write(target, progress)


def _key(paper: Paper, groups: tuple[str, ...]) -> None:
    """Add the groups in numbered frames, as many to a row as fit; to the ear they are a numbered list."""
    scale = paper.scale
    size = scale.size + (2 if paper.large else 8)
    style = scale.figures_bold.but(size=size, leading=size * 1.25)
    numbered = scale.figures.but(leading=style.leading)
    wide = font(style.face).width
    pad, gap = 1.5 * paper.unit, 2 * paper.unit
    before = wide("00. ", scale.size)
    widest = max((wide(group, size) for group in groups), default=0)
    row = max(1, min(4, int((MEASURE + gap) / (before + widest + 2 * pad + gap))))
    width = (MEASURE - gap * (row - 1)) / row
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/Decimal>>")
    boxes = []
    for number, group in enumerate(groups, 1):
        line = Element("LI", parent)
        label = Paragraph(f"{number}.", numbered, Element("Lbl", line))
        body = Paragraph(paper.letters.text(group), style, Element("LBody", line))
        inside = Columns([(0, before, [label]), (before, width - 2 * pad - before, [body])])
        boxes.append(Box([inside], pad=pad, stroke=1, colour=INK))
    for at in range(0, len(boxes), row):
        some = boxes[at : at + row]
        paper.beside([(place * (width + gap), width, [box]) for place, box in enumerate(some)], after=2)

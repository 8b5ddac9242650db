"""Papers against the least that sets the same text: a bare canvas told every line and its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pymupdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cpp_desktop import paths
from cpp_desktop.documents import minutes
from cpp_desktop.domain.papers import ActionLine, MinuteLine, MinutesPaper, MinutesSection
from tests.benchmarks.board import fresh_process, seconds
from tests.documents.sample_minutes import MASTHEAD, SEPTEMBER

SECTIONS = 12
ROWS = 10_000
SPOKEN = (
    "Members discussed the patient experience survey and the proposed leaflet for newly diagnosed patients at some "
    "length. Ysbyty Gŵyr had sent figures for the last quarter, and the lead nurse explained how they were gathered. "
)


class Line(NamedTuple):
    """A run of text on a page, its place from the bottom left in points."""

    x: float
    y: float
    font: str
    size: float
    text: str


def long_minutes() -> MinutesPaper:
    """Return minutes of twelve sections, with a decision and two actions in each."""
    return MinutesPaper(
        masthead=MASTHEAD, meeting=SEPTEMBER, sections=tuple(_section(n) for n in range(1, SECTIONS + 1))
    )


def _section(number: int) -> MinutesSection:
    due = date(2026, 11, 18)
    actions = tuple(
        ActionLine(reference=f"57.{number}.{n}", text="Write to the trust about signage", owner="Tomasz Nowak", due=due)
        for n in (1, 2)
    )
    lines = (
        MinuteLine(number=f"{number}.1", text=SPOKEN * 2),
        MinuteLine(number=f"{number}.2", text=SPOKEN, decision="Ask for a date in writing.", actions=actions),
    )
    return MinutesSection(number=str(number), title=f"Waiting times, part {number}", minutes=lines)


def pages_of(paper: Path) -> list[list[Line]]:
    """Return what a paper prints, line by line."""
    with pymupdf.open(paper) as pdf:
        return [_lines(page.get_text("dict"), page.rect.height) for page in pdf]


def _lines(page: dict, height: float) -> list[Line]:
    spans = (span for block in page["blocks"] for line in block.get("lines", ()) for span in line["spans"])
    return [
        Line(s["origin"][0], height - s["origin"][1], "Bold" if "Bold" in s["font"] else "Plain", s["size"], s["text"])
        for s in spans
    ]


def draw(pages: list[list[Line]], target: Path) -> None:
    """Put every line where it belongs, with no layout and no tags."""
    canvas = Canvas(str(target))
    for page in pages:
        for line in page:
            canvas.setFont(line.font, line.size)
            canvas.drawString(line.x, line.y, line.text)
        canvas.showPage()
    canvas.save()


@pytest.fixture(autouse=True)
def fonts() -> None:
    for name, weight in (("Plain", "Regular"), ("Bold", "Bold")):
        pdfmetrics.registerFont(TTFont(name, str(paths.fonts() / f"AtkinsonHyperlegibleNext-{weight}.ttf")))


@pytest.mark.parametrize("size", [12, 20])
def bench_minutes_of_twelve_sections(board, tmp_path, size):
    paper, target = long_minutes(), tmp_path / "minutes.pdf"
    pages = pages_of(minutes.write(paper, target, size).path)

    def ours() -> float:
        return seconds(lambda: minutes.write(paper, target, size))

    def limit() -> float:
        return seconds(lambda: draw(pages, tmp_path / "bare.pdf"))

    job = f"Minutes of {SECTIONS} sections, {len(pages)} pages at {size} pt"
    board.race(job, ours, limit, named="the same lines on a bare canvas", laps=12)


REGISTER = """
import sys, time
from datetime import date
from pathlib import Path
from cpp_desktop.documents import register
from cpp_desktop.domain.papers import Masthead, RegisterPaper, RegisterRow
from tests.benchmarks import big_groups

rows = tuple(
    RegisterRow(name=p.name, categories="patient", joined=date(2020, 1, 1), contact=(p.telephone, p.email, p.address))
    for p in big_groups.people(int(sys.argv[2]))
)
paper = RegisterPaper(masthead=Masthead(group_name="Meadow"), as_at=date(2026, 5, 12), rows=rows)
begun = time.perf_counter()
register.write(paper, Path(sys.argv[1]))
took = time.perf_counter() - begun
peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(took, int(peak) // 1024)
"""


def bench_register_of_ten_thousand(board, tmp_path):
    """Memory is what Linux tells of the whole process."""
    target, megabytes = tmp_path / "register.pdf", []

    def ours() -> float:
        took, peak = fresh_process("-c", REGISTER, target, str(ROWS))[1].split()
        megabytes.append(int(peak))
        return float(took)

    def limit() -> float:
        pages = pages_of(target)
        return seconds(lambda: draw(pages, tmp_path / "bare.pdf"))

    board.race(f"Register of {ROWS:,} members", ours, limit, named="the same lines on a bare canvas", laps=2)
    board.note(f"Register of {ROWS:,} members: {max(megabytes)} MB at most, in the whole process")

"""Papers against the least that sets the same text: a bare canvas told every line and its place."""

from __future__ import annotations

import subprocess
from datetime import date
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from shutil import which
from typing import NamedTuple

import pymupdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cpp_desktop import paths
from cpp_desktop.documents import labels, minutes
from cpp_desktop.domain.label_sheets import L7160, Placing
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people_papers import Label, LabelsPaper
from tests.benchmarks import big_groups
from tests.benchmarks.board import fresh_process, seconds
from tests.benchmarks.long_minutes import SECTIONS, as_html, as_typst, long_minutes


class Line(NamedTuple):
    """A run of text on a page, its place from the bottom left in points."""

    x: float
    y: float
    font: str
    size: float
    text: str


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
    board.race(job, ours, limit, named="the same lines on a bare canvas", laps=12, aim=1.8 if size == 12 else None)


COLD = """
import sys
from pathlib import Path
from cpp_desktop.documents import minutes
from tests.benchmarks.long_minutes import long_minutes
minutes.write(long_minutes(), Path(sys.argv[1]))
"""
BARE_COLD = """
import sys
from pathlib import Path
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
for name in ("Regular", "Bold"):
    pdfmetrics.registerFont(TTFont(name, f"{sys.argv[2]}/AtkinsonHyperlegibleNext-{name}.ttf"))
canvas = Canvas(sys.argv[1])
for name in ("Regular", "Bold"):
    canvas.setFont(name, 12)
    canvas.drawString(62, 700, "Minutes")
canvas.save()
"""


def bench_first_minutes(board, tmp_path):
    board.race(
        f"Minutes of {SECTIONS} sections in a new process",
        lambda: fresh_process("-c", COLD, tmp_path / "minutes.pdf")[0],
        lambda: fresh_process("-c", BARE_COLD, tmp_path / "bare.pdf", paths.fonts())[0],
        named="one word in each font on a bare canvas in a new process",
    )


@pytest.mark.skipif(not find_spec("typst"), reason="Typst is not installed")
@pytest.mark.parametrize(("sections", "rounds", "aim"), [(SECTIONS, 12, 0.6), (545, 3, 0.5)])
def bench_minutes_beside_typst(board, tmp_path, sections, rounds, aim):
    paper, typst, laps = long_minutes(sections=sections), Typst(tmp_path), count()
    board.race(
        f"Minutes of {sections} sections",
        lambda: seconds(lambda: minutes.write(paper, tmp_path / "minutes.pdf")),
        # Typst remembers what it has set before, so that every lap has its own words.
        lambda: typst.sets(as_typst(long_minutes(next(laps), sections))),
        named="the same words by Typst, warm, tagged", laps=rounds, aim=aim,
    )  # fmt: skip


@pytest.mark.skipif(not find_spec("typst"), reason="Typst is not installed")
def bench_register_beside_typst(board, tmp_path, size):
    typst, laps = Typst(tmp_path), count()

    def theirs() -> float:
        lap, people = next(laps), big_groups.people(size("members"))
        rows = (f"[{p.name} {lap}], [patient], [1 January 2020], [{p.telephone}], [{p.address}]" for p in people)
        return typst.sets("#set text(size: 9pt)\n#table(columns: 5,\n" + ",\n".join(rows).replace("@", "\\@") + ")")

    board.race(
        f"Register of {size('members'):,} members",
        lambda: float(fresh_process("-c", REGISTER, tmp_path / "ours.pdf", str(size("members")))[1].split()[0]), theirs,
        named="the same table by Typst, warm, tagged", laps=2, aim=0.4,
    )  # fmt: skip


class Typst:
    """Typst's compiler as a library, started once."""

    def __init__(self, folder: Path) -> None:
        import typst

        self._folder = folder
        self._compiler = typst.Compiler(root=str(folder), font_paths=[str(paths.fonts())])

    def sets(self, text: str) -> float:
        """Return the seconds that it takes over a source."""
        (source := self._folder / "source.typ").write_text(text, encoding="utf-8")
        return seconds(lambda: self._compiler.compile(input=str(source), output=str(self._folder / "typst.pdf")))


@pytest.mark.skipif(not which("soffice"), reason="LibreOffice is not installed")
def bench_minutes_beside_libreoffice(board, tmp_path):
    source = tmp_path / "minutes.html"
    source.write_text(as_html(long_minutes()), encoding="utf-8")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    words = ["soffice", profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", str(tmp_path)]

    def office() -> float:
        return seconds(lambda: subprocess.run([*words, str(source)], check=True, capture_output=True))

    board.race(
        f"Minutes of {SECTIONS} sections in a new process",
        lambda: fresh_process("-c", COLD, tmp_path / "ours.pdf")[0], office,
        named="the same words by LibreOffice, started anew", laps=2,
    )  # fmt: skip


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


def bench_register_of_ten_thousand(board, tmp_path, size):
    """Memory is what Linux tells of the whole process."""
    target, megabytes = tmp_path / "register.pdf", []

    def ours() -> float:
        took, peak = fresh_process("-c", REGISTER, target, str(size("members")))[1].split()
        megabytes.append(int(peak))
        return float(took)

    def limit() -> float:
        pages = pages_of(target)
        return seconds(lambda: draw(pages, tmp_path / "bare.pdf"))

    board.race(f"Register of {size('members'):,} members", ours, limit, named="the same lines on a bare canvas", laps=2)
    board.note(f"Register of {size('members'):,} members: {max(megabytes)} MB at most, in the whole process")


LABELS = 2_100


def bench_labels(board, tmp_path):
    """Labels of a hundred sheets, tagged, against the same lines on a bare canvas."""
    lines = ("12 Heol y Bont", "Llanfairpwllgwyngyll", "LL61 5UJ")
    paper = LabelsPaper(
        masthead=Masthead(group_name="Meadow"),
        as_at=date(2026, 5, 12),
        placing=Placing(sheet=L7160),
        labels=tuple(Label(lines=(f"Siân Ŵyn-Griffiths {n}", *lines)) for n in range(LABELS)),
    )
    target = tmp_path / "labels.pdf"
    pages = pages_of(labels.write(paper, target).path)
    board.race(
        f"{LABELS:,} address labels, {len(pages)} sheets",
        lambda: seconds(lambda: labels.write(paper, target)),
        lambda: seconds(lambda: draw(pages, tmp_path / "bare.pdf")),
        named="the same lines on a bare canvas", laps=8, aim=1.5,
    )  # fmt: skip

"""Packs put together, against qpdf merging the same files with no numbers, tags, links, bookmarks or cleaning."""

from __future__ import annotations

import pickle
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from shutil import which
from typing import NamedTuple

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from cpp_desktop.documents import minutes
from cpp_desktop.documents.assembly import put_together
from cpp_desktop.domain.issued_papers import PackPart
from tests.benchmarks.board import fresh_process, seconds
from tests.benchmarks.long_minutes import SPOKEN, long_minutes
from tests.documents.assembly_samples import numbered, own_pages

A4 = (595, 842)
PAPERS, SCANS = 30, 8
MINUTES = 110
"""Pages of the minutes, and own ones."""


class Material(NamedTuple):
    """What a pack is put together from, in memory and as files."""

    own: bytes
    parts: list[PackPart]
    files: dict[str, bytes]
    paths: list[Path]

    @property
    def pages(self) -> int:
        return sum(len(part.labels) for part in self.parts)


def drawn(path: Path, pages: int, draw: Callable[[Canvas, int], None]) -> bytes:
    canvas = Canvas(str(path), pagesize=A4, pageCompression=1, invariant=1)
    for page in range(pages):
        draw(canvas, page)
        canvas.showPage()
    canvas.save()
    return path.read_bytes()


def text_paper(path: Path, pages: int) -> bytes:
    words, r = SPOKEN.split(), Random(path.name)

    def draw(canvas: Canvas, page: int) -> None:
        for line in range(50):
            canvas.drawString(62, 780 - 14 * line, " ".join(r.choices(words, k=12)))

    return drawn(path, pages, draw)


def scanned_paper(path: Path, pages: int) -> bytes:
    scans = [path.with_name(f"{path.stem}_{at}.jpg") for at in range(SCANS)]
    for scan in scans:
        Image.effect_noise((620, 877), 40).save(scan, quality=50)
    return drawn(path, pages, lambda canvas, page: canvas.drawImage(str(scans[page % SCANS]), 0, 0, *A4))


def tagged_paper(path: Path, order: int) -> bytes:
    return minutes.write(long_minutes(order), path).path.read_bytes()


def material(folder: Path, pages: int) -> Material:
    """Thirty papers, a third each of text, scans and tagged minutes, with about so many pages together."""
    folder.mkdir(exist_ok=True)
    each = (pages - MINUTES) * 3 // (2 * PAPERS)
    paths = [folder / f"paper_{at}.pdf" for at in range(PAPERS)]
    makers = (text_paper, scanned_paper)
    made = [makers[at % 3](path, each) if at % 3 < 2 else tagged_paper(path, at) for at, path in enumerate(paths)]
    papers = [(f"Paper {at}", content) for at, content in enumerate(made)]
    parts, files = numbered(*papers)
    (folder / "own.pdf").write_bytes(own := own_pages(parts, files))
    return Material(own, parts, files, [folder / "own.pdf", *paths])


def merged_by_qpdf(paths: list[Path], target: Path) -> float:
    """The seconds that qpdf takes, its start apart; where it is not installed, its library in this process."""
    if not which("qpdf"):
        files = [{"file": str(path)} for path in paths]
        return seconds(pikepdf.Job({"empty": "", "pages": files, "outputFile": str(target)}).run)
    command = ["qpdf", "--empty", "--pages", *map(str, paths), "--", str(target)]
    return seconds(lambda: subprocess.run(command, check=True)) - start_of_qpdf()


@cache
def start_of_qpdf() -> float:
    """The seconds of its shortest start: one in a busy moment would be taken off a lap in a quiet one."""
    command = ["qpdf", "--version"]
    return min(seconds(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(9))


def bench_pack(board, tmp_path):
    made = material(tmp_path, 300)

    def ours() -> float:
        return seconds(lambda: (tmp_path / "pack.pdf").write_bytes(put_together(made.own, made.parts, made.files)))

    def limit() -> float:
        return merged_by_qpdf(made.paths, tmp_path / "merged.pdf")

    job = f"Pack of {PAPERS} papers, {made.pages} pages"
    board.race(job, ours, limit, named="the same files merged by qpdf", laps=10, aim=1.5)


MEASURED = """
import pickle, sys, time
from pathlib import Path
from cpp_desktop.documents.assembly import put_together

def most():
    lines = open("/proc/self/status").read().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024

parts, digests = pickle.loads(Path(sys.argv[1]).read_bytes())
own, *papers = (Path(path).read_bytes() for path in sys.argv[2:])
files = dict(zip(digests, papers))
before = most()
begun = time.perf_counter()
put_together(own, parts, files)
print(time.perf_counter() - begun, most() - before, most())
"""


def measured(made: Material, folder: Path) -> tuple[float, float, float]:
    """The seconds of one pack in a new process, and as Linux tells them the megabytes beyond its papers, and in all."""
    plan = folder / "plan"
    plan.write_bytes(pickle.dumps((made.parts, list(made.files))))
    took, more, most = map(float, fresh_process("-c", MEASURED, plan, *made.paths)[1].split())
    return took, more, most


def bench_large_pack(board, tmp_path):
    """Time and memory of many pages beside those of fewer."""
    small, large = (material(tmp_path / f"{pages}", pages) for pages in (300, 2_000))
    more, most = [], []

    def ours() -> float:
        took, _, whole = measured(large, tmp_path)
        most.append(whole)
        return took

    def limit() -> float:
        took, beyond, _ = measured(small, tmp_path)
        more.append(beyond)
        return took * large.pages / small.pages

    job, fewer = f"Pack of {large.pages:,} pages in a new process", f"one of {small.pages}, in proportion to its pages"
    board.race(job, ours, limit, named=fewer, laps=3, aim=1.2)
    board.note(f"Pack of {small.pages} pages: {max(more):.0f} MB at most beside its papers (aim 80)")
    board.note(f"Pack of {large.pages:,} pages: {max(most):.0f} MB at most, in the whole process (aim 250)")

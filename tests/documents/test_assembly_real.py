"""Every readable file of strangers in one pack: all pages there and numbered, all leads followed, nothing that runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pymupdf
import pytest

from cpp_desktop.documents.assembly import pages_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import PackPart
from tests.documents.assembly_samples import write_pack
from tests.documents.reading import letters, pages_text

REAL = sorted(Path("../shared/data/pdf").glob("*.pdf"))
DRAWN_BY_VIEWERS = {"annotation-tx.pdf", "pdflatex-forms.pdf"}
"""Their fields are left to viewers, of which each draws them in its own way."""
RUNS = re.compile(
    rb"/(JavaScript|JS|Launch|GoToR|GoToE|SubmitForm|ImportData|Named|OpenAction|AA|EmbeddedFiles?|Filespec|EF|AF|XFA"
    rb"|RichMedia|Movie|Sound|Screen|3D|FileAttachment|AcroForm|Widget)(?![\w.])"
)

pytestmark = pytest.mark.skipif(not REAL, reason="the shared files are not here")


class Made(NamedTuple):
    path: Path
    parts: list[PackPart]
    papers: dict[str, Path]


def why_not(file: Path) -> str:
    try:
        pages_of(file.read_bytes())
    except Refused as refused:
        return refused.problems["file"]
    return ""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    papers = {file.name: file for file in REAL if not why_not(file)}
    path, parts = write_pack(
        tmp_path_factory.mktemp("pack"), *((name, file.read_bytes()) for name, file in papers.items())
    )
    return Made(path, parts, papers)


def test_what_cannot_be_read_is_refused_with_its_reason(made: Made) -> None:
    reasons = {file.name: why_not(file) for file in REAL if file.name not in made.papers}
    assert reasons["bug1782186.pdf"] == "This PDF asks for a password. Save it again without one."
    assert reasons["poppler-85140-0.pdf"] == "This PDF is damaged and cannot be read."
    assert set(reasons.values()) == {reasons["bug1782186.pdf"], reasons["poppler-85140-0.pdf"]}
    assert len(made.papers) == len(REAL) - len(reasons) > 30


def test_a_pack_has_all_pages_and_each_inserted_one_bears_its_number(made: Made) -> None:
    printed = pages_text(made.path)
    labels = [(label, part) for part in made.parts for label in part.labels]
    assert len(printed) == len(labels)
    with pymupdf.open(made.path) as pdf:
        assert [page.get_label() for page in pdf] == [label for label, _ in labels]
    for text, (label, part) in zip(printed, labels, strict=True):
        assert not part.digest or f"Page{label}" in letters(text)


def test_bookmarks_and_names_lead_to_their_parts(made: Made) -> None:
    firsts, page = {}, 0
    for part in made.parts:
        firsts[part.title], page = page, page + len(part.labels)
    with pymupdf.open(made.path) as pdf:
        top = {title: number - 1 for level, title, number in pdf.get_toc() if level == 1}
        assert top == firsts
        lead = {link["nameddest"]: link["page"] for link in pdf[0].get_links()}
    assert lead == {f"part-{part.position}": firsts[part.title] for part in made.parts if part.digest}


def test_nothing_in_a_pack_runs_opens_or_sends(made: Made) -> None:
    with pikepdf.open(made.path) as pdf:
        assert pdf.get_warnings() == []
        found = {name for thing in pdf.objects for name in RUNS.findall(written(thing))}
    assert found == set()


def written(thing: object) -> bytes:
    if isinstance(thing, pikepdf.Stream):
        return bytes(thing.stream_dict.unparse(resolved=True))
    return bytes(thing.unparse(resolved=True)) if isinstance(thing, pikepdf.Object) else b""


def test_papers_look_as_they_did_above_the_stamp(made: Made) -> None:
    page = 0
    with pymupdf.open(made.path) as pack:
        for part in made.parts:
            if part.digest and part.title not in DRAWN_BY_VIEWERS:
                with pymupdf.open(made.papers[part.title]) as paper:
                    for number in range(len(part.labels)):
                        if paper[number].rect.height > 100:
                            assert above_the_foot(pack[page + number]) == above_the_foot(paper[number]), part.title
            page += len(part.labels)


def above_the_foot(page: pymupdf.Page) -> tuple[int, int, bytes]:
    drawn = page.get_pixmap(dpi=24, colorspace="GRAY", annots=True)
    return (
        drawn.width,
        drawn.height,
        bytes(byte // 32 for byte in drawn.samples[: drawn.stride * drawn.height * 4 // 5]),
    )

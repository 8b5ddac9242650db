"""The sample group's file and every paper it can make, in one folder to look through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from cpp_desktop.domain.asked import Asked, Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.word_papers import WORD
from cpp_desktop.services import annual_return, papers
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.services.sample import FILE_NAME, PASSPHRASE, lay_out
from cpp_desktop.services.which_meeting import find_meeting
from cpp_desktop.whole_file import made_folder

STANDARD, LARGE_PRINT = 12, 20
"""The type sizes that each paper is made in, in points."""
_AFTERWARDS = frozenset({"print-run"})
"""There is none before something went out, and nothing of the sample has."""


def demonstrate(folder: Path, progress: Progress = silent) -> list[Path]:
    """Fill a folder with the sample group's file and its papers, and return what was made.

    A sample that is there already is kept, and its papers are made again.

    Raises:
        Refused: another file has the sample's name there.
        StorageTrouble: something cannot be written.
    """
    file = folder / FILE_NAME
    with made_folder(folder):
        if not file.exists():
            lay_out(file, progress)
        office = _opened(file)
    try:
        jobs = _jobs(office)
        for n, (name, write) in enumerate(jobs.items()):
            progress(n, len(jobs), name)
            write(folder / name)
    finally:
        office.close()
    return [file, *(folder / name for name in jobs)]


def _opened(file: Path) -> Office:
    other = Refused(folder=f"“{file}” is not the sample group. It was left as it is; choose another folder.")
    try:
        office = open_office(file, passphrase=PASSPHRASE, read_only=True)
    except Refused:
        raise other from None
    if not office.group.is_sample:
        office.close()
        raise other
    return office


def _jobs(office: Office) -> dict[str, Callable[[Path], object]]:
    """Say by the name of each paper how it is written."""
    first, last = _last_year(office)
    drawn: dict[str, papers.Write] = {"annual-return": papers.compose_return(office, first, last)}
    for name, made in ((name, made) for name, made in papers.KINDS.items() if name not in _AFTERWARDS):
        asked = _asked(office, made, Period(first, last))
        if asked is not None:
            drawn[name] = papers.compose(office, name, asked)
        if asked is not None and Part.PUBLIC in made.takes:
            drawn[f"{name}-public"] = papers.compose(office, name, replace(asked, public=True))
        if asked is not None and Part.FILLABLE in made.takes:
            drawn[f"{name}-fillable"] = papers.compose(office, name, replace(asked, fillable=True))
    jobs: dict[str, Callable[[Path], object]] = {}
    for kind, write in drawn.items():
        jobs[f"{kind}.pdf"] = partial(_set, write, STANDARD)
        jobs[f"{kind}-large-print.pdf"] = partial(_set, write, LARGE_PRINT)
        if kind in papers.KINDS and WORD in papers.endings(kind):
            jobs[f"{kind}{WORD}"] = partial(_set, write, STANDARD)
    for ending in ("json", "csv", "xlsx"):
        jobs[f"annual-return.{ending}"] = partial(annual_return.write, office, first, last)
    return jobs


def _asked(office: Office, kind: papers.PaperKind, year: Period) -> Asked | None:
    """Return what a paper of the sample group is about; None where it has nothing for one to be about."""
    if kind.needs is Part.MEETING:
        return Asked(meeting_id=find_meeting(office, kind.usual).id)
    if kind.among is not None:
        there = kind.among(office)
        if not there:
            return None
        return Asked(person_id=there[0]) if kind.needs is Part.PERSON else Asked(case_id=there[0])
    return Asked() if Part.PERSON in kind.takes else Asked(period=year)  # people’s papers tell how it stands now


def _last_year(office: Office) -> tuple[date, date]:
    this_year, _ = year_containing(office.group.year_start, office.today())
    return year_containing(office.group.year_start, this_year - timedelta(days=1))


def _set(write: papers.Write, size: int, target: Path) -> object:
    return write(target, size)

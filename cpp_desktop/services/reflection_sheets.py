"""Filled sheets read back: what would be added, shown first, then added in one step. No sheet is kept, nor its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.reflection import (
    ANSWERS,
    LONGEST_REMARK,
    Asked,
    Counts,
    Filled,
    QuestionKind,
    Reflection,
    ReflectionRemark,
    ReflectionSheet,
    added_up,
    version_of,
)
from cpp_desktop.domain.reflection_papers import read_mark
from cpp_desktop.domain.wording import counted, day_month_year
from cpp_desktop.services import reflection
from cpp_desktop.services.office import Office
from cpp_desktop.services.reflection import Sheet

if TYPE_CHECKING:
    from cpp_desktop.exchange.reflection_sheet import FilledForm

MOST_FILES = 1_000


@dataclass(frozen=True, slots=True)
class Addition:
    """What all the sheets that were read add to one reflection, summed up; `remarks` as (question’s id, text)."""

    sheet: Sheet
    number: int
    counts: Counts
    remarks: tuple[tuple[str, str], ...]
    digests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading files: what would be added, notes on answers that do not count, and files not read."""

    additions: tuple[Addition, ...]
    notes: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]

    @property
    def number(self) -> int:
        """How many sheets would be added."""
        return sum(one.number for one in self.additions)


def read(office: Office, sources: Sequence[Path], period: Period, progress: Progress = silent) -> Reading:
    """Read filled sheets of a year from files and folders. Nothing is saved.

    Raises:
        Refused: there is no file, or there are far too many.
    """
    files = [*_files(sources)]
    if not files:
        raise Refused(sources=said("There is no PDF in this place."))
    if len(files) > MOST_FILES:
        raise Refused(sources=said("More than {0} files at once are too many.").format(f"{MOST_FILES:,}"))
    known = _Known(office, period)
    for done, path in enumerate(files):
        progress(done, len(files), "")
        known.take(path)
    return known.reading()


def _files(sources: Iterable[Path]) -> Iterator[Path]:
    for source in sources:
        if source.is_dir():
            yield from sorted(p for p in source.iterdir() if p.suffix.lower() == ".pdf" and p.is_file())
        else:
            yield source


class _Known:
    """The sheets of a year, and what was read for each."""

    def __init__(self, office: Office, period: Period) -> None:
        self._sheets = {s.reflection.id: s for s in reflection.sheets(office, period).values()}
        with office.store.read() as snapshot:
            self._others = {r.id: r for r in snapshot.all(Reflection)}
            self._counted = {s.digest for s in snapshot.all(ReflectionSheet)}
        self._read: dict[str, list[Filled]] = {}
        self._digests: dict[str, list[str]] = {}
        self._refused: list[tuple[str, str]] = []

    def take(self, path: Path) -> None:
        """Read one file, or note why not."""
        try:
            self._take(path)
        except Refused as refused:
            self._refused.append((path.name, " ".join(refused.problems.values())))
        except OSError:
            self._refused.append((path.name, said("This file cannot be opened.")))

    def _take(self, path: Path) -> None:
        from cpp_desktop.exchange import reflection_sheet

        with path.open("rb") as file:
            content = file.read(reflection_sheet.MOST_BYTES + 1)
        digest = sha256(content).hexdigest()
        if digest in self._counted:
            raise Refused(file=said("This very file has been counted already."))
        form = reflection_sheet.read(content)
        sheet = self._sheet(form.mark)
        filled = _filled(sheet, form)
        if not filled.answers and not filled.words and not filled.twice:
            raise Refused(file=said("Nothing is filled in on this sheet."))
        self._counted.add(digest)
        self._read.setdefault(sheet.reflection.id, []).append(filled)
        self._digests.setdefault(sheet.reflection.id, []).append(digest)

    def _sheet(self, mark: str) -> Sheet:
        found = read_mark(mark)
        reflection_id, version = found or ("", "")
        sheet, other = self._sheets.get(reflection_id), self._others.get(reflection_id)
        if sheet is None and other is not None:
            year = f"{day_month_year(other.first)} – {day_month_year(other.last)}"
            raise Refused(file=said("This sheet is of another year, {0}. Choose that year to read it.").format(year))
        if sheet is None:
            raise Refused(file=said("This sheet is another group’s, or of a year whose sheets are not there any more."))
        if version != version_of(sheet.questions):
            told = said("This sheet has other questions: they were changed after it was made. Type its answers in.")
            raise Refused(file=told)
        return sheet

    def reading(self) -> Reading:
        """Return the sums: from here on nothing tells one sheet from another."""
        additions, notes = [], []
        for asked in Asked:
            for sheet in (s for s in self._sheets.values() if s.reflection.asked is asked):
                read = self._read.get(sheet.reflection.id, [])
                if not read:
                    continue
                words = sorted((text, qid) for one in read for qid, text in one.words.items())
                remarks = tuple((qid, text) for text, qid in words)
                digests = tuple(sorted(self._digests[sheet.reflection.id]))
                additions.append(Addition(sheet, len(read), added_up(read), remarks, digests))
                notes += _twice(sheet, read)
        return Reading(tuple(additions), tuple(notes), tuple(self._refused))


def _filled(sheet: Sheet, form: FilledForm) -> Filled:
    """Match fields to questions; what was chosen twice, or cannot be chosen, is no answer."""
    answers, words, twice = {}, {}, []
    for number, question in enumerate(sheet.questions, 1):
        if question.kind is QuestionKind.OWN_WORDS:
            if text := _plain(form.words.get(f"q{number}", "")):
                words[question.id] = text
            continue
        chosen = form.chosen.get(f"q{number}", ())
        offered = {f"a{at}": answer for at, answer in enumerate(ANSWERS[question.kind], 1)}
        if len(chosen) > 1:
            twice.append(question.id)
        elif chosen and chosen[0] in offered:
            answers[question.id] = offered[chosen[0]]
    return Filled(answers, words, tuple(twice))


def _plain(text: str) -> str:
    """Return what was typed without what cannot be shown, cut where it goes on too long."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in lines if c == "\n" or c.isprintable()).encode("utf-8", "ignore").decode()
    return kept.strip()[:LONGEST_REMARK]


def _twice(sheet: Sheet, read: Iterable[Filled]) -> list[str]:
    many = Counter(question_id for one in read for question_id in one.twice)
    return [
        said("%n sheet(s) gave two answers to “{0}”; there that question is not counted.", "", many[q.id]).format(
            q.text
        )
        for q in sheet.questions
        if many[q.id]
    ]


def add(office: Office, reading: Reading, remarks: Sequence[tuple[str, str]]) -> None:
    """Add what was read, and those remarks that are kept, as they now read, in one step.

    Raises:
        Refused: some of it has been added meanwhile, or its sheet is not there any more.
    """
    with office.store.transaction(
        f"add {counted(reading.number, 'filled sheet', 'filled sheets')} of the reflection"
    ) as tx:
        if tx.all(ReflectionSheet, digest=[d for one in reading.additions for d in one.digests]):
            raise Refused(sources=said("Some of these sheets have been counted meanwhile. Read them again."))
        for one in reading.additions:
            reflection.add_counts(tx, one.sheet.reflection.id, one.counts, one.number)
            tx.save_all(ReflectionSheet(reflection_id=one.sheet.reflection.id, digest=d) for d in one.digests)
        # By their text: in the order of the sheets they could be put together again.
        for text, question_id in sorted((text.strip(), question_id) for question_id, text in remarks if text.strip()):
            tx.save(ReflectionRemark(question_id=question_id, text=text))

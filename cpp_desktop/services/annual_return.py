"""The annual return: drawn up from one read, looked into, and written as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.annual_return import figures, mark_for
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import ParentBody, SectionMark, parent_on, year_containing
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.papers import Masthead, Written
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_checks import Check, checks
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.return_differences import differences, since_in_words
from cpp_desktop.domain.return_figures import Figure, Figures, ReturnRecords
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.return_readiness import Readiness
from cpp_desktop.domain.return_sections import MARKABLE, SectionState, section_states
from cpp_desktop.domain.return_texts import counts_of, monitoring_cells, overrides_of, text_of
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.services import records, return_paper, return_records, return_tables
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from cpp_desktop.services.records_behind import Behind, behind, named_in

ENDINGS = (".pdf", ".json", ".csv", ".xlsx")
"""What a return can be written as."""

_HALF_A_YEAR = 183
"""In days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReturn:
    """A return drawn up: its figures and those of the year before, the checks that fail, and how far sections are.

    `records` are what it was counted from, so that what stands behind a figure is what was counted. `since` says by
    section what of the return before has come to differ since it was signed off.
    """

    records: ReturnRecords
    made: date
    figures: Figures
    last_year: Figures
    checks: tuple[Check, ...]
    sections: tuple[SectionState, ...]
    since: Mapping[str, str]

    @property
    def period(self) -> Period:
        """The days it is about."""
        return self.figures.period

    @property
    def parent(self) -> ParentBody | None:
        """The parent body on the last day."""
        return parent_on(list(self.records.parents), self.period.last)

    @property
    def revisions(self) -> list[SignedReturn]:
        """What was signed off for these days, in order."""
        days = (self.period.first, self.period.last)
        return [s for s in self.records.signed if (s.first, s.last) == days]

    @property
    def readiness(self) -> Readiness:
        """How far it is, for who keeps no more of it than that."""
        return Readiness(self.period, self.sections, self.checks)


def draw_up(office: Office, first: date, last: date) -> AnnualReturn:
    """Count everything from `first` to `last`, both included, from one read.

    Raises:
        Refused: the last day is before the first.
    """
    period = _period(first, last)
    found = return_records.read(office, period)
    now, before = figures(found, period), figures(found, period.before)
    failed = checks(found, now, before, office.today())
    sections = section_states(found, period, failed)
    return AnnualReturn(
        records=found,
        made=office.today(),
        figures=now,
        last_year=before,
        checks=failed,
        sections=sections,
        since=_since(found, period, before),
    )


def _since(found: ReturnRecords, period: Period, last_year: Figures) -> dict[str, str]:
    earlier = next((s for s in found.signed if s.last < period.first), None)
    if earlier is None:
        return {}
    days = Period(earlier.first, earlier.last)
    recounted = last_year if days == last_year.period else figures(found, days)
    return since_in_words(earlier, differences(earlier, recounted))


def _period(first: date, last: date) -> Period:
    if last < first:
        raise Refused(last="The last day of the period is before its first.")
    return Period(first, last)


def years(office: Office) -> tuple[Period, ...]:
    """Return the group's years, from this one back to the first that anything is dated in."""
    group = office.group
    with office.store.read() as snapshot:
        meetings, activities = snapshot.all(Meeting), snapshot.all(Activity)
        joined = [day for (day,) in snapshot.columns(Membership, "joined") if day]
    earliest = min([office.today(), *(m.date for m in meetings), *(a.date for a in activities), *joined])
    found = [Period(*year_containing(group.year_start, office.today()))]
    while found[-1].first > earliest:
        found.append(Period(*year_containing(group.year_start, found[-1].first - timedelta(days=1))))
    return tuple(found)


def due(office: Office, of: Sequence[Period]) -> Period:
    """Return of the group's years the one to work on: the last until it is signed off or half a year is over."""
    this, *before = of
    if not before or (office.today() - before[0].last).days > _HALF_A_YEAR:
        return this
    with office.store.read() as snapshot:
        is_signed = bool(snapshot.all(SignedReturn, first=before[0].first, last=before[0].last))
    return this if is_signed else before[0]


def as_json(ret: AnnualReturn) -> dict[str, Any]:
    """Return an unsigned, exact return as JSON, format `cpp-annual-return` 1, with its checksum."""
    from cpp_desktop.exchange.return_file import sealed

    cells = {code: _numbers(cells) for code, cells in ret.figures.breakdowns.items()}
    return sealed(
        {
            "group": {"id": ret.records.group.id, "name": ret.records.group.name},
            "parent": {"name": ret.parent.name if ret.parent else None},
            "period": {"from": ret.period.first.isoformat(), "to": ret.period.last.isoformat()},
            "revision": max((s.revision for s in ret.revisions), default=0) + 1,
            "made": ret.made.isoformat(),
            "status": "draft",
            "disclosure": "exact",
            "figures": {code: figure.value for code, figure in ret.figures.values.items()},
            "breakdowns": cells | monitoring_cells(counts_of(ret.records, ret.period)),
            "tables": return_tables.as_json(ret.records, ret.figures, ret.made),
            "texts": texts(ret),
            "overrides": [{"check": o.check, "reason": o.reason} for o in overrides_of(ret.records, ret.period)],
        }
    )


def texts(ret: AnnualReturn, *, exact: bool = True) -> dict[str, str]:
    """Return by section what is told in words: what follows from the records, what she wrote, what differs by now."""
    told = return_tables.texts(ret.records, ret.period, exact=exact)
    parts = {
        s.key: [told.get(s.key, ""), text_of(ret.records, s.key, ret.period), ret.since.get(s.key, "")]
        for s in SECTIONS
    }
    return {key: "\n\n".join(filter(None, some)) for key, some in parts.items() if any(some)}


def _numbers(cells: Mapping[str, Figure]) -> dict[str, int | None]:
    """A cell of a breakdown is a number or null; that a section is not applicable is said by its figures."""
    return {key: cell.value if isinstance(cell.value, int) else None for key, cell in cells.items()}


def write(office: Office, first: date, last: date, target: Path, *, size: int = 12) -> Written | None:
    """Draw up the return and write it as its ending says; of a PDF, in `size` points, say how it came out.

    Raises:
        Refused: an ending that there is no form for, or a period that runs backwards.
        StorageTrouble: the file cannot be written.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise Refused(out=no_form(target))
    if ending == ".pdf":
        from cpp_desktop.documents import annual_return

        return annual_return.write(paper(office, masthead(office), first, last), target, size)
    from cpp_desktop.exchange import return_book, return_file

    writers: dict[str, Callable[[dict[str, Any], Path], None]] = {
        ".json": return_file.write_json,
        ".csv": return_file.write_csv,
        ".xlsx": return_book.write_xlsx,
    }
    writers[ending](as_json(draw_up(office, first, last)), target)
    return None


def no_form(target: Path) -> str:
    """Say that a return is written in no form that ends so."""
    return f"A return is written as {', '.join(ENDINGS)}; “{target.name}” ends in none of these."


def paper(office: Office, head: Masthead, first: date, last: date) -> AnnualReturnPaper:
    """Put an unsigned return into what its paper says."""
    ret = draw_up(office, first, last)
    return return_paper.compose(office, head, ret, as_json(ret))


def records_behind(office: Office, ret: AnnualReturn, code: str, key: str | None = None) -> list[Behind]:
    """Return the records that a figure, or a breakdown's cell, was counted from, in words."""
    figure = ret.figures.figure(code, key)
    with office.store.read() as snapshot:
        people = snapshot.all(Person, id=named_in(ret.records, figure))
    return behind(replace(ret.records, people=tuple(people)), figure)


def mark_section(office: Office, section: str, first: date, last: date, *, not_applicable: bool = False) -> SectionMark:
    """Say that the figures of a section (its key) are not recorded, or not applicable, for a period.

    Raises:
        Refused: the section has no figures, or the period runs backwards.
    """
    if section not in MARKABLE:
        raise Refused(section=f"There are no figures in “{section}”.")
    mark = SectionMark(section=section, first=first, last=last, not_applicable=not_applicable)
    records.check(mark)
    with office.store.transaction(f"mark section as {'not applicable' if not_applicable else 'not recorded'}") as tx:
        for old in tx.all(SectionMark, section=section, first=first, last=last):
            tx.remove(old)
        return tx.save(mark)


def unmark_section(office: Office, section: str, first: date, last: date) -> None:
    """Let the figures of a section be counted again for a period."""
    period = _period(first, last)
    with office.store.transaction("count the section again") as tx:
        while mark := mark_for(tuple(tx.all(SectionMark)), section, period):
            tx.remove(mark)

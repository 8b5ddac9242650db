"""Pictures of the group's work: activity by type, actions opened and closed, cases by age and outcome."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.charts import Columns, Number, Part, Series, Stretch
from cpp_desktop.domain.influence import Outcome
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import listed

TITLES = {
    "activity": marked("Activity by type"),
    "cases": marked("Cases by age and outcome"),
    "attendance": marked("Attendance by category"),
    "actions": marked("Actions opened and closed"),
}
"""What each picture is called."""

TYPES: dict[ActivityType, str] = {
    ActivityType.DEVELOPMENT: marked("Developing the group"),
    ActivityType.OPINION: marked("Giving user opinion"),
    ActivityType.REPRESENTATION: marked("Representation"),
    ActivityType.INFORMATION: marked("Patient information"),
    ActivityType.INFLUENCE: marked("Influence"),
}
"""Short names of the five types, as they stand on their tiles."""
OPEN = "open"
_BANDS = (
    (1, marked("Under 1 year"), "<1"), (2, marked("1 year"), "1"), (3, marked("2 years"), "2"),
    (5, marked("3 to 4 years"), "3–4"), (10, marked("5 to 9 years"), "5–9"),
    (10_000, marked("10 years or more"), "10+"),
)  # fmt: skip
"""Ages in whole years: the first that is not in a band any more, the band's name, and that where there is no room."""

Case = tuple[date, date | None, Outcome | None]
"""When a case was raised and closed, and what came of it."""


def activity(
    days: Mapping[tuple[date, ActivityType], int], stretches: Sequence[Stretch], when: str, today: date
) -> Series:
    """Count activities by their type and their own day; `when` names the whole time."""
    columns = Columns(stretches)
    own: dict[ActivityType, list[tuple[date, int]]] = defaultdict(list)
    for (day, kind), count in days.items():
        own[kind].append((day, count))
    parts = tuple(Part(k.value, said(TYPES[k]), columns.spread(own[k], today)) for k in ActivityType)
    return Series(
        chart="activity", title=said(TITLES["activity"]), sentence=_of_activity(parts, when),
        heading=_heading(stretches), labels=_labels(stretches), names=_names(stretches), parts=parts,
    )  # fmt: skip


def _of_activity(parts: Sequence[Part], when: str) -> str:
    total, largest = sum(part.total for part in parts), max(parts, key=lambda part: part.total)
    if not total:
        return said("{0}: no activity is recorded.").format(when)
    counted = said("{0}: the group did %n thing(s)", "", total).format(when)
    name = largest.name[:1].lower() + largest.name[1:]
    return said("{0}, above all {1} ({2}).").format(counted, name, f"{largest.total:,}")


def actions(
    raised: Mapping[date, int], closed: Mapping[date, int], stretches: Sequence[Stretch], when: str, today: date
) -> Series:
    """Count actions by the days on which they were opened and closed; the line is what is open at each column's end."""
    columns = Columns(stretches)
    came, went = columns.spread(list(raised.items()), today), columns.spread(list(closed.items()), today)
    still = _before(raised, stretches[0].first) - _before(closed, stretches[0].first)
    running: list[Number] = []
    for opened, ended in zip(came, went, strict=True):
        still += (opened or 0) - (ended or 0)
        running.append(None if opened is None and ended is None else still)
    parts = Part("raised", said("Opened"), came), Part("closed", said("Closed"), went)
    words = said("{0}: %n action(s) opened", "", parts[0].total).format(when)
    words = said("{0}, {1} closed; {2} open at the end.").format(words, f"{parts[1].total:,}", f"{still:,}")
    return Series(
        chart="actions", title=said(TITLES["actions"]), heading=_heading(stretches), labels=_labels(stretches),
        names=_names(stretches), parts=parts, line=Part("still", said("Open at the end"), tuple(running)),
        sentence=words, shape="beside",
    )  # fmt: skip


def _before(days: Mapping[date, int], first: date) -> int:
    return sum(count for day, count in days.items() if day < first)


def cases(found: Iterable[Case], period: Period, when: str, today: date) -> Series:
    """Count the cases that were open on some day of a period, by how old they are and what came of them.

    The age is that on the day a case was closed, else at the period's end or today, whichever comes first.
    """
    day = max(min(period.last, today), period.first)
    counts: Counter[tuple[str, int]] = Counter()
    oldest = 0
    for raised, closed, outcome in found:
        if raised > day or (closed is not None and closed < period.first):
            continue
        is_open = closed is None or closed > day
        age = _whole_years(raised, day if is_open or closed is None else closed)
        band = next(at for at, (beyond, *_) in enumerate(_BANDS) if age < beyond)
        counts[OPEN if is_open else (outcome or Outcome.NOT_KNOWN).value, band] += 1
        oldest = max(oldest, age if is_open else 0)
    keys = (OPEN, *(outcome.value for outcome in Outcome))
    parts = tuple(
        Part(key, said(key[:1].upper() + key[1:]), tuple(counts[key, at] for at in range(len(_BANDS)))) for key in keys
    )
    names, short = tuple(said(name) for _, name, _ in _BANDS), tuple(brief for _, _, brief in _BANDS)
    return Series(
        chart="cases", title=said(TITLES["cases"]), sentence=_of_cases(parts, when, oldest), heading=said("Age"),
        labels=names, names=names, parts=parts, short=short,
    )  # fmt: skip


def _whole_years(first: date, last: date) -> int:
    return max(last.year - first.year - ((last.month, last.day) < (first.month, first.day)), 0)


def _of_cases(parts: Sequence[Part], when: str, oldest: int) -> str:
    still, ended = parts[0].total, [part for part in parts[1:] if part.total]
    if not (still or ended):
        return said("{0}: no case was open.").format(when)
    words = said("{0}: %n case(s) open", "", still).format(when)
    if oldest:
        words = said("{0}, the oldest for %n year(s)", "", oldest).format(words)
    told = listed([f"{part.total:,} {part.name[:1].lower()}{part.name[1:]}" for part in ended])
    return said("{0}; closed: {1}.").format(words, told) if told else f"{words}."


def _labels(stretches: Sequence[Stretch]) -> tuple[str, ...]:
    return tuple(stretch.label for stretch in stretches)


def _names(stretches: Sequence[Stretch]) -> tuple[str, ...]:
    return tuple(stretch.name for stretch in stretches)


def _heading(stretches: Sequence[Stretch]) -> str:
    is_long = bool(stretches) and (stretches[0].last - stretches[0].first).days > 31
    return said("Year") if is_long else said("Month")

"""How dates, times, durations and counts are put into words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from cpp_desktop.domain.language import marked, said

_MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June"),
    marked("July"), marked("August"), marked("September"), marked("October"), marked("November"), marked("December"),
)  # fmt: skip
_SHORT_MONTHS = (
    marked("Jan"), marked("Feb"), marked("Mar"), marked("Apr"), marked("May"), marked("Jun"),
    marked("Jul"), marked("Aug"), marked("Sep"), marked("Oct"), marked("Nov"), marked("Dec"),
)  # fmt: skip
_DAYS = (
    marked("Monday"), marked("Tuesday"), marked("Wednesday"), marked("Thursday"), marked("Friday"),
    marked("Saturday"), marked("Sunday"),
)  # fmt: skip


def long_date(day: date) -> str:
    """Wednesday 18 November 2026."""
    return f"{said(_DAYS[day.weekday()])} {day_month_year(day)}"


def day_month_year(day: date) -> str:
    """18 November 2026."""
    return f"{day.day} {said(_MONTHS[day.month - 1])} {day.year}"


def short_date(day: date) -> str:
    """18 Nov 2026."""
    return f"{day.day} {said(_SHORT_MONTHS[day.month - 1])} {day.year}"


def month_year(day: date) -> str:
    """November 2026."""
    return f"{said(_MONTHS[day.month - 1])} {day.year}"


def clock(at: time) -> str:
    """2:00pm."""
    half = said("am") if at.hour < 12 else said("pm")
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02d}{half}"


def hours(minutes: int) -> str:
    """1 hour 30 minutes."""
    whole, rest = divmod(minutes, 60)
    parts = [said("%n hour(s)", "", whole)] if whole else []
    if rest or not whole:
        parts.append(said("%n minute(s)", "", rest))
    return " ".join(parts)


def counted(number: int, one: str, many: str) -> str:
    """1 member, 2 members, 1,024 members."""
    return f"{number:,} {one if number == 1 else many}"


def spelled(code: str) -> str:
    """NHS professional, from nhs professional: how a word of a list stands in a sentence."""
    return code.replace("nhs", "NHS")


def listed(words: Sequence[str], last: str = marked("and")) -> str:
    """Join words as in a sentence: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {said(last)} {words[-1]}"


def from_today(day: date, today: date) -> str:
    """Today, tomorrow, in 9 days, 3 days ago."""
    away = (day - today).days
    if away == 0:
        return said("today")
    if away == 1:
        return said("tomorrow")
    if away == -1:
        return said("yesterday")
    return said("in %n day(s)", "", away) if away > 0 else said("%n day(s) ago", "", -away)


def rate(per_mille: int) -> str:
    """Put tenths of a percent into words: 833 is 83.3%."""
    return f"{per_mille // 10}.{per_mille % 10}%"

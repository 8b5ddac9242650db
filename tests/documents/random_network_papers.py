"""Random papers of a network: of no group, of many, with hidden totals and odd names."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.network.papers import DoneRow, GroupTile, NetworkReportPaper, NetworkTiles, QuestionRow
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.network.replies import NetworkReplyPaper, ReplyFigure
from cpp_desktop.domain.network.sums import Between, By, Combined, Summary, Trend, TrendLine, Value
from cpp_desktop.domain.return_codes import Unit
from tests.documents.chance import Chance
from tests.documents.network_samples import combined, spread

UNITS: tuple[Unit, ...] = ("count", "rate", "minutes", "pence")


def network_report(chance: Chance) -> NetworkReportPaper:
    """A report on anything."""
    whole = _sums(chance)
    lines = chance.some(lambda: TrendLine(key="x", label=chance.words(4), years=_years(chance)), 3)
    return NetworkReportPaper(
        masthead=chance.masthead(),
        summary=Summary(
            first=whole.first, last=whole.last, by=chance.one(tuple(By)), whole=whole, parts=_years(chance)
        ),
        made=chance.day(),
        tiles=chance.some(lambda: _tiles(chance), 3),
        received=chance.one((0, 1, 1204)),
        trend=chance.perhaps(lambda: Trend(lines=lines)),
        questions=chance.some(lambda: _question(chance), 5),
        done=chance.some(lambda: _done(chance), 3),
        gaps=chance.some(chance.words, 5),
        public=chance.one((True, False)),
    )


def network_reply(chance: Chance) -> NetworkReplyPaper:
    """A reply to anybody."""
    return NetworkReplyPaper(
        masthead=chance.masthead(),
        group=chance.words(6) or "Group",
        first=chance.day(),
        last=chance.day(),
        revision=2,
        received=chance.day(),
        due=chance.perhaps(chance.day),
        state=chance.one(tuple(ReturnState)),
        settled=chance.perhaps(chance.day),
        groups=7,
        figures=chance.some(lambda: _figure(chance), 8),
        done=chance.some(lambda: _done(chance), 2),
    )


def _figure(chance: Chance) -> ReplyFigure:
    unit = chance.one(UNITS)
    far = chance.perhaps(lambda: spread(chance.random, unit, 30))
    own = chance.one((None, 0, 7, "n/a", 1_234_567))
    return ReplyFigure(label=chance.words(3) or "Figure", unit=unit, own=own, spread=far)


def _tiles(chance: Chance) -> NetworkTiles:
    return NetworkTiles(network=chance.words(4) or "Network", groups=chance.some(lambda: _tile(chance), 40))


def _tile(chance: Chance) -> GroupTile:
    return GroupTile(name=chance.words(5) or "Group", state=chance.one(tuple(ReturnState)), note=chance.words(2))


def _question(chance: Chance) -> QuestionRow:
    return QuestionRow(group=chance.words(3), asked=chance.day(), text=chance.words(30), answer=chance.words(5))


def _done(chance: Chance) -> DoneRow:
    return DoneRow(section=chance.one(("", "meetings")), text=chance.words(40))


def _years(chance: Chance) -> tuple[Combined, ...]:
    return chance.some(lambda: _sums(chance), 6)


def _sums(chance: Chance) -> Combined:
    whole = combined(chance.one((2020, 2023)), chance.one((0, 3, 30)))
    some = {key: total for key, total in whole.totals.items() if chance.one((True, False))}
    shown = {key: replace(total, value=_value(chance)) for key, total in some.items()}
    return replace(whole, key="x", label=chance.words(3), totals=shown)


def _value(chance: Chance) -> Value:
    return chance.one((None, 0, 7, 1_234_567, "suppressed", "n/a", Between(3, 9, 1), Between(3, None, 2)))

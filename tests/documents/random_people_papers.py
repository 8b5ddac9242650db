"""Random labels, badges and telephone lists, on makers' sheets and on any that fit."""

from __future__ import annotations

from cpp_desktop.domain.label_sheets import SHEETS, LabelSheet, Placing, read_sheet
from cpp_desktop.domain.people_papers import (
    Badge,
    BadgesPaper,
    DirectoryPaper,
    DirectoryRow,
    Label,
    LabelsPaper,
    SignInPaper,
    SignInRow,
)
from tests.documents.chance import Chance

_FREE = ("70x37:3x8", "30x12:6x20", "105x74.2:2x4", "200x280:1x1", "60x25:2x9:10x8:100x31")


def _placing(chance: Chance) -> Placing:
    sheet: LabelSheet = read_sheet(chance.one((*SHEETS, *_FREE)))
    start = 1 + chance.random.randrange(sheet.count)
    return Placing(sheet=sheet, start=start, offset_x=chance.one((0.0, -3.0)), offset_y=chance.one((0.0, 2.5)))


def labels(chance: Chance) -> LabelsPaper:
    """Address labels."""
    return LabelsPaper(
        masthead=chance.masthead(),
        as_at=chance.day(),
        placing=_placing(chance),
        labels=chance.some(
            lambda: Label(lines=chance.some(lambda: chance.words(5), 6), size=chance.one((0, 16, 24))), 40
        ),
    )


def badges(chance: Chance) -> BadgesPaper:
    """Name badges."""
    return BadgesPaper(
        masthead=chance.masthead(),
        meeting_on=chance.day(),
        placing=_placing(chance),
        badges=chance.some(lambda: Badge(name=chance.words(3) or "Somebody", capacity=chance.words(3)), 20),
    )


def directory(chance: Chance) -> DirectoryPaper:
    """A telephone list."""
    return DirectoryPaper(
        masthead=chance.masthead(),
        as_at=chance.day(),
        rows=chance.some(
            lambda: DirectoryRow(
                name=chance.words(3) or "Somebody",
                roles=chance.words(3),
                telephone=chance.words(2),
                mobile=chance.one(("", "07700 900 123")),
            ),
            40,
        ),
        not_shown=chance.one((0, 1, 7)),
    )


def sign_in(chance: Chance) -> SignInPaper:
    """A sign-in sheet."""
    names = chance.some(lambda: chance.words(3) or "Somebody", 40)
    return SignInPaper(
        masthead=chance.masthead(),
        meeting=chance.meeting(),
        about=chance.words(4),
        rows=tuple(SignInRow(number=n, name=name, capacity=chance.words(4)) for n, name in enumerate(names, 1)),
        spare=chance.one((0, 1, 6, 30)),
    )

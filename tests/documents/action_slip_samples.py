"""Slips of an invented group's actions, and random ones."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.action_slips import ActionSlip, ActionSlipPaper, SlipAction
from tests.documents.chance import Chance
from tests.documents.sample_minutes import MASTHEAD, NOVEMBER


def action_slip(chance: Chance | None = None) -> ActionSlipPaper:
    """Slips for somebody with two actions and for somebody with one that has no date; or random ones."""
    if chance is not None:
        return _random(chance)
    permits = SlipAction(
        reference="A57",
        text="Ask the trust’s estates manager for a date on parking permits",
        due=date(2026, 11, 30),
        agreed="minute 7.1, 16 September 2026",
    )
    comments = SlipAction(
        reference="A59",
        text="Send comments on the radiotherapy leaflet to Alan Whitfield",
        due=date(2026, 11, 13),
        agreed="minute 8.1, 16 September 2026",
        shared="asked of everyone",
    )
    visit = SlipAction(reference="A41", text="Visit the day unit", shared="with Siân Pritchard")
    return ActionSlipPaper(
        masthead=MASTHEAD,
        as_at=date(2026, 11, 12),
        slips=(
            ActionSlip(name="Tomasz Nowak", actions=(permits, comments)),
            ActionSlip(name="Mohammed Iqbal", actions=(visit,)),
        ),
        next_meeting=NOVEMBER,
    )


def _random(chance: Chance) -> ActionSlipPaper:
    def action() -> SlipAction:
        return SlipAction(
            reference=chance.words(1), text=chance.words(30) or "Ask", due=chance.one((None, chance.day())),
            agreed=chance.words(6), shared=chance.words(6),
        )  # fmt: skip

    def slip() -> ActionSlip:
        return ActionSlip(name=chance.words(3) or "Somebody", actions=(action(), *chance.some(action, 6)))

    return ActionSlipPaper(
        masthead=chance.masthead(), as_at=chance.day(), slips=(slip(), *chance.some(slip, 4)),
        next_meeting=chance.one((None, NOVEMBER)),
    )  # fmt: skip

"""A register as a network's lead has it in May: thirty-four invented groups, whose figures belong together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.people import Category, LeavingReason
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, NOT_STATED
from cpp_desktop.services.network import answering, expecting, receiving
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.register import make
from tests.builders import PASSPHRASE
from tests.network_builders import a_document, as_file

TODAY = date(2026, 5, 6)
NETWORK = "Northern and Trent network"
GROUPS = (
    "Aldermoor", "Ashdown Vale", "Beacon Hills", "Brantwater", "Calder Fells", "Castle Coast", "Dunmere", "Eastfold",
    "Fenland North", "Fenland South", "Greyfriars", "Harbourside", "Hartsmere", "Holloway", "Kingsmead", "Langstrath",
    "Lowmoor", "Marshwood", "Mereside", "Northmoor", "Oakhampton", "Peakside", "Quayside", "Ravensdale", "Saltmarsh",
    "Severnmouth", "Stourbeck", "Thornbury", "Three Rivers", "Upper Dales", "Vale of Trent", "Westbrook", "Wolds Edge",
    "Yarrow Valley",
)  # fmt: skip
ABSENT = ("Castle Coast", "Langstrath", "Quayside", "Upper Dales")
CARRIED = ("membership.at_end", "influence.carried_forward", "actions.carried_forward")
TO_CHECK = ("Dunmere", "Holloway", "Saltmarsh", "Vale of Trent", "Yarrow Valley")
REVISED = "Vale of Trent"
TEXTS = {
    "statement": "A year of listening: forty people told us how they were given their results.",
    "next_year": "Seats for carers on every site group, and a leaflet on second opinions.",
}


def shared_out(chance: Random, whole: int, keys: Sequence[str]) -> dict[str, int]:
    """Share a number out among keys, most of it to the first."""
    found = dict.fromkeys(keys, 0)
    for _ in range(whole):
        found[keys[min(int(chance.expovariate(0.7)), len(keys) - 1)]] += 1
    return found


def figures_of(chance: Random, before: dict[str, int]) -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """Return a group's figures and breakdowns of a year, which begins as the year before ended."""
    start, brought, open_actions = (before[code] for code in CARRIED)
    joined, left, held = chance.randint(1, 6), chance.randint(1, 5), chance.randint(6, 11)
    end = start + joined - left
    possible = held * (end - 2)
    present = round(possible * chance.uniform(0.66, 0.88))
    apologies = (possible - present) * 2 // 3
    opened, closed = chance.randint(2, 7), chance.randint(1, 6)
    raised = chance.randint(18, 34)
    done = raised - chance.randint(0, 2) + max(open_actions - 9, 0)
    figures = dict.fromkeys(FIGURE_CODES, 0) | {code: chance.randint(1, 9) for code in FIGURE_CODES}
    figures |= {
        "membership.at_start": start, "membership.joined": joined, "membership.left": left,
        "membership.at_end": end, "membership.served": start + joined,
        "meetings.held": held, "meetings.inquorate": 0, "meetings.present": present, "meetings.possible": possible,
        "meetings.attendance_rate": round(present * 1000 / possible), "meetings.apologies": apologies,
        "meetings.absent": possible - present - apologies, "meetings.guests": chance.randint(4, 20),
        "activity.contacts": chance.randint(60, 400), "activity.member_minutes": chance.randint(110, 340) * 60,
        "influence.brought_forward": brought, "influence.opened": opened, "influence.closed": closed,
        "influence.carried_forward": brought + opened - closed,
        "actions.brought_forward": open_actions, "actions.raised": raised, "actions.completed": done,
        "actions.no_longer_needed": 1, "actions.transferred": 0,
        "actions.carried_forward": open_actions + raised - done - 1,
        "actions.overdue_at_end": chance.randint(0, 3),
        "representation.attended": 9, "representation.reported_back": chance.randint(5, 9),
        "money.budget": 250000, "money.claimed_unpaid": chance.randint(0, 8000),
    }  # fmt: skip
    categories = [one.value for one in Category]
    cells = {code: dict.fromkeys(keys, 0) for code, keys in BREAKDOWN_KEYS.items()}
    cells["membership.at_end_by_category"] |= shared_out(chance, end, categories)
    cells["membership.left_by_reason"] |= shared_out(chance, left, [one.value for one in LeavingReason])
    there, away = (shared_out(chance, number, categories) for number in (present, possible - present))
    cells["meetings.present_by_category"] |= there
    cells["meetings.possible_by_category"] |= {one: there[one] + away[one] for one in categories}
    cells["activity.by_type"] |= shared_out(chance, chance.randint(30, 80), [one.value for one in ActivityType])
    cells["influence.closed_by_outcome"] |= shared_out(chance, closed, ["changed", "planned", "no change", "not known"])
    cells["work.by_outcome"] |= shared_out(chance, 6, ["achieved", "continuing", "deferred", "dropped"])
    cells["money.paid_by_kind"] |= {"travel": chance.randint(20000, 90000), "care": chance.randint(0, 20000)}
    assert NOT_STATED in cells["membership.at_end_by_category"]
    return figures, cells


def write_register(path: Path) -> None:
    """Make the register of four years; in the last one some are missing, some to be checked, and two asked about."""
    chance, network = Random(11), make(path, PASSPHRASE, NETWORK)
    before = {name: dict(zip(CARRIED, (chance.randint(22, 44), 9, 9), strict=True)) for name in GROUPS}
    with TemporaryDirectory() as folder:
        for year in (2023, 2024, 2025, 2026):
            first, last, due = date(year - 1, 4, 1), date(year, 3, 31), date(year, 4, 30)
            expecting.expect(network, first, last, due, [AskedGroup(name=name) for name in GROUPS])
            for name in GROUPS:
                if year == TODAY.year and name in ABSENT:
                    continue
                figures, cells = figures_of(chance, before[name])
                before[name] = figures
                day = date(year, 4, 12) + timedelta(days=chance.randint(0, 22))
                network.today = lambda day=day: day
                made = (day - timedelta(days=1)).isoformat()
                whole = {"first": first, "last": last, "made": made, "breakdowns": cells, "texts": TEXTS}
                if year == TODAY.year and name == REVISED:
                    figures["activity.member_minutes"] = 812 * 60
                    wrong = figures | {"membership.joined": figures["membership.joined"] + 3, "training.people": None}
                    earlier = whole | {"texts": {"statement": "A year of listening."}}
                    _receive(network, Path(folder), a_document(name, figures=wrong, **earlier))
                    whole["revision"] = 2
                _receive(network, Path(folder), a_document(name, figures=figures, **whole))
            if year < TODAY.year:
                network.today = lambda year=year: date(year, 5, 6)
                answering.accept_all(network, first, last)
    network.today = lambda: TODAY
    _decide(network, date(2025, 4, 1), date(2026, 3, 31))
    network.close()


def _receive(network: Any, folder: Path, document: dict[str, Any]) -> None:
    taken = receiving.receive(network, [as_file(folder, document)])
    assert not taken.refused, taken.refused


def _decide(network: Any, first: date, last: date) -> None:
    answering.query(network, "Greyfriars", "Is the budget for one year, or for two?", first, last)
    for name in GROUPS:
        if name not in (*ABSENT, *TO_CHECK, "Greyfriars"):
            answering.accept(network, name, first, last)

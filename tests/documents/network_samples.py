"""The network's papers on invented groups: a report with gaps, a reply, and random ones."""

from __future__ import annotations

from datetime import date
from random import Random

from cpp_desktop.domain.network.papers import (
    DoneRow,
    GroupTile,
    NetworkReportPaper,
    NetworkTiles,
    QuestionRow,
)
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.network.replies import NetworkReplyPaper, ReplyFigure
from cpp_desktop.domain.network.sums import (
    Between,
    Combined,
    Coverage,
    Spread,
    Summary,
    Total,
    Trend,
    TrendLine,
    Value,
)
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, Unit

NETWORK = "Marches and Vale Cancer Network"
HEAD = Masthead(group_name=NETWORK, contact="Philippa Stanmore, network lead, 01632 960 700")
NAMES = (
    "Abbotsmere", "Aldbrook", "Ashvale", "Barrowden", "Blackmoor", "Brackenby", "Calderhope", "Castlewynd",
    "Coldwater", "Dunmarsh", "Eastfold", "Elmhurst", "Fenwick", "Foxcombe", "Garthdale", "Greyford", "Harrowfield",
    "Hollin", "Inglemoor", "Kestrel", "Larkhill", "Longmere", "Marlowe", "Netherby", "North Marches", "Oakhanger",
    "Penrose", "Quarry Hill", "Ravensby", "Saltmarsh", "Thornley", "Underhill", "Westering", "Yarrow",
)  # fmt: skip
STATES = {
    "Dunmarsh": ReturnState.QUERIED, "Larkhill": ReturnState.CORRECTED, "Hollin": ReturnState.EXPECTED,
    "Saltmarsh": ReturnState.EXPECTED, "Yarrow": ReturnState.RESTING, "Kestrel": ReturnState.RECEIVED,
}  # fmt: skip


def network_report() -> NetworkReportPaper:
    """A report that stands on 30 of 34 groups, with hidden cells, questions, notes and three years."""
    states = [(name, STATES.get(name, ReturnState.ACCEPTED)) for name in NAMES]
    groups = tuple(GroupTile(name=name, state=state, note="not signed" * (name == "Kestrel")) for name, state in states)
    asked = (
        ("Dunmarsh", "Activities are 12, before they were 140. Is a type missing?", "waits for an answer", False),
        ("Larkhill", "Present is more than possible in July.", "corrected in revision 2", True),
        ("Penrose", "Guests are 300. Is an open day in it?", "accepted as it is: an open day", True),
    )
    return NetworkReportPaper(
        masthead=HEAD,
        summary=Summary(
            first=date(2025, 4, 1), last=date(2026, 3, 31), accepted_only=False, whole=combined(2025, 30)
        ),
        made=date(2026, 6, 30),
        tiles=(NetworkTiles(network=NETWORK, groups=groups),),
        received=32,
        on_time=27,
        trend=Trend(accepted_only=False, lines=(TrendLine(label="All networks", years=years()),)),
        questions=tuple(
            QuestionRow(group=g, asked=date(2026, 5, 20), text=t, answer=a, answered=done) for g, t, a, done in asked
        ),
        done=(
            DoneRow(text="The network board looked at all figures on 8 July 2026."),
            DoneRow(section="meetings", text="Two groups were given a hearing loop.\nThe others can borrow one."),
        ),
        gaps=(
            "Hollin and Saltmarsh: no return yet.",
            "Kestrel: typed in from paper, without a signature.",
            "Contacts: 9 groups kept no record.",
        ),
    )  # fmt: skip


def network_reply() -> NetworkReplyPaper:
    """The reply to a group whose return was on time, with a figure that too few recorded and one it did not."""

    def of(label: str, own: Value, *spread: int, unit: Unit = "count") -> ReplyFigure:
        names = ("lowest", "lower_quartile", "median", "upper_quartile", "highest")
        far = Spread(**dict(zip(names, spread, strict=True)), groups=30) if spread else None
        return ReplyFigure(label=label, unit=unit, own=own, spread=far)

    return NetworkReplyPaper(
        masthead=HEAD,
        group="North Marches",
        first=date(2025, 4, 1),
        last=date(2026, 3, 31),
        revision=2,
        received=date(2026, 5, 15),
        due=date(2026, 5, 31),
        state=ReturnState.ACCEPTED,
        settled=date(2026, 6, 2),
        groups=30,
        figures=(
            of("Members at the end", 22, 8, 15, 20, 26, 41),
            of("Meetings held", 6, 3, 5, 6, 6, 9),
            of("Attendance rate", 714, 410, 600, 690, 770, 940, unit="rate"),
            of("Activities", 64, 12, 38, 57, 80, 143),
            of("Contacts", None, 40, 200, 640, 1_100, 4_020),
            of("Cases closed", 14, 0, 1, 3, 6, 14),
            of("Actions completed", 5, 2, 12, 18, 30, 61),
            of("People trained", 12),
        ),
        done=(
            DoneRow(text="The network board looked at all figures on 8 July 2026; they are on its website."),
            DoneRow(section="influence", text="Nine groups raised weekend cover. We have written to the trust."),
        ),
    )


def years() -> tuple[Combined, ...]:
    """Three years of sums."""
    return tuple(combined(year, groups) for year, groups in ((2023, 28), (2024, 31), (2025, 30)))


def combined(year: int, groups: int) -> Combined:
    """Sums of a year over so many of 34 groups."""
    chance = Random(year)
    totals = {(code, ""): _total(chance, code, groups) for code in FIGURE_CODES}
    for code, keys in BREAKDOWN_KEYS.items():
        for at, key in enumerate(keys):
            value: Value = chance.randrange(2, 300)
            if code.startswith("membership") and at in (2, 3):
                value = Between(14, 19, 3) if at == 2 else "suppressed"
            totals[code, key] = Total(code=code, cell=key, value=value, groups=groups)
    coverage = Coverage(counted=NAMES[:groups], accepted=28, expected=34, missing=NAMES[groups:], unsigned=NAMES[19:20])
    return Combined(first=date(year, 4, 1), last=date(year + 1, 3, 31), coverage=coverage, totals=totals)


def _total(chance: Random, code: str, groups: int) -> Total:
    unit = DEFINITIONS[code].unit
    missing = 9 if code == "activity.contacts" else chance.choice((0, 0, 1))
    value: Value = 683 if unit == "rate" else chance.randrange(groups, groups * 700 + 1)
    if code == "training.people":
        return Total(code=code, value=None, groups=0, not_recorded=groups)
    apart = 2 if code == "meetings.guests" else 0
    return Total(
        code=code, value=value, groups=groups - missing - apart, not_recorded=missing, not_applicable=apart,
        spread=spread(chance, unit, groups - missing),
    )  # fmt: skip


def spread(chance: Random, unit: Unit, groups: int) -> Spread:
    """Five numbers in order."""
    most = 1000 if unit == "rate" else chance.choice((9, 41, 143, 12_000))
    values = sorted(chance.randrange(most + 1) for _ in range(5))
    return Spread(
        lowest=values[0], lower_quartile=values[1], median=values[2], upper_quartile=values[3], highest=values[4],
        groups=groups,
    )  # fmt: skip

"""Random papers of a group's meetings and members: empty, huge, and whatever chance holds."""

from __future__ import annotations

from functools import partial

from cpp_desktop.domain.papers import (
    ActionLine,
    ActionLogPaper,
    ActionLogRow,
    AgendaLine,
    AgendaPaper,
    Approval,
    Attendee,
    ChairFacts,
    CorrectionMade,
    DecisionRow,
    DecisionsPaper,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
    RecoverySheetPaper,
    RegisterPaper,
    RegisterRow,
)
from cpp_desktop.domain.reflection_papers import ReflectionSheetPaper
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from tests.documents import reflection_samples, return_samples
from tests.documents.chance import Chance


def agenda(chance: Chance) -> AgendaPaper:
    """An agenda."""
    return AgendaPaper(
        masthead=chance.masthead(),
        title=chance.words(6) or "Agenda",
        meeting=chance.meeting(),
        items=chance.some(partial(_agenda_line, chance), 25),
        closes=chance.perhaps(chance.hour),
        apologies_to=chance.words(),
        next_meeting=chance.perhaps(chance.meeting),
        coming=chance.some(chance.words, 4),
        kept_apart=chance.one((0, 1, 4)),
        words_used=chance.some(lambda: (chance.words(), chance.words()), 9),
        chair=chance.one((None, None, chair_facts(chance))),
    )


def _agenda_line(chance: Chance) -> AgendaLine:
    return AgendaLine(
        number=chance.one(("", "1", "12", "4.2b")),
        title=chance.words(),
        purpose=chance.one(("", "to note", "to decide")),
        lead=chance.words(4),
        start=chance.perhaps(chance.hour),
        papers=chance.some(chance.words, 3),
        asked=chance.some(chance.words, 2),
        minutes_allowed=chance.one((None, 15)),
        note=chance.words(20),
        confidential=chance.one((False, True)),
    )


def chair_facts(chance: Chance) -> ChairFacts:
    """What the chair is told beforehand."""
    return ChairFacts(
        quorum=chance.words(),
        expected=chance.words(),
        apologies=chance.some(chance.words, 4),
        interests=chance.some(chance.words, 4),
    )


def action_line(chance: Chance) -> ActionLine:
    """An action as minuted."""
    return ActionLine(
        reference=chance.one(("", "57.1", "058")),
        text=chance.words(20),
        owner=chance.words(4),
        due=chance.perhaps(chance.day),
    )


def _minute(chance: Chance) -> MinuteLine:
    return MinuteLine(
        number=chance.one(("", "7.1", "058")),
        text=chance.words(60),
        decision=chance.words(),
        reason=chance.words(),
        dissent=chance.words(),
        earlier=chance.one(("", "minute 4.2 of 10 March 2026")),
        actions=chance.some(partial(action_line, chance), 3),
    )


def _section(chance: Chance) -> MinutesSection:
    return MinutesSection(
        number=chance.one(("", "7")), title=chance.words(6) or "Item", minutes=chance.some(partial(_minute, chance), 4)
    )


def _attendee(chance: Chance) -> Attendee:
    part, other = chance.one(("", "items 4 to 9", chance.words(5))), chance.one(("", chance.words(3)))
    return Attendee(name=chance.words(3) or "Somebody", capacity=chance.words(4), part=part, deputy_for=other)


def _approval(chance: Chance) -> Approval:
    return Approval(
        approved_on=chance.day(),
        minute=chance.one(("", "58, 5.1")),
        corrections=chance.some(partial(_correction, chance), 3),
        signer=chance.words(2),
        signed_on=chance.one((None, chance.day())),
        signed_by=chance.words(2) or "Somebody",
    )


def _correction(chance: Chance) -> CorrectionMade:
    return CorrectionMade(number=7, text=chance.words(20) or "Something", amended_by=chance.words(5))


def minutes(chance: Chance) -> MinutesPaper:
    """Minutes."""
    return MinutesPaper(
        masthead=chance.masthead(),
        title=chance.words(6) or "Minutes",
        meeting=chance.meeting(),
        quorum=chance.words(),
        present=chance.some(partial(_attendee, chance), 30),
        in_attendance=chance.some(partial(_attendee, chance), 3),
        apologies=chance.some(partial(_attendee, chance), 6),
        sections=chance.some(partial(_section, chance), 6),
        other_actions=chance.some(partial(action_line, chance), 3),
        next_meeting=chance.perhaps(chance.meeting),
        kept_apart=chance.one((0, 1, 4)),
        words_used=chance.some(lambda: (chance.words(), chance.words()), 9),
        comments_by=chance.perhaps(chance.day),
        approval=chance.perhaps(partial(_approval, chance)),
    )


def action_log(chance: Chance) -> ActionLogPaper:
    """An action log."""
    return ActionLogPaper(
        masthead=chance.masthead(),
        as_at=chance.day(),
        for_meeting=chance.perhaps(chance.day),
        rows=chance.some(partial(_log_row, chance), 40),
        kept_apart=chance.one((0, 2)),
    )


def _log_row(chance: Chance) -> ActionLogRow:
    return ActionLogRow(
        reference=chance.one(("", "57.1", "2026/14b")),
        text=chance.words(20),
        owner=chance.words(4),
        due=chance.perhaps(chance.day),
        state=chance.one(("open", "in progress", "complete")),
        note=chance.words(5),
        late=chance.one((False, True)),
    )


def register(chance: Chance) -> RegisterPaper:
    """A register of members."""
    return RegisterPaper(masthead=chance.masthead(), as_at=chance.day(), rows=chance.some(partial(_member, chance), 40))


def _member(chance: Chance) -> RegisterRow:
    return RegisterRow(
        name=chance.words(3) or "Somebody",
        categories=chance.words(4),
        mode=chance.one(("", "corresponding")),
        joined=chance.perhaps(chance.day),
        roles=chance.words(3),
        status=chance.one(("", "resting")),
        contact=chance.some(chance.words, 4),
    )


def annual_return(chance: Chance) -> AnnualReturnPaper:
    """An annual return."""
    return return_samples.random_return(chance)


def reflection_sheet(chance: Chance) -> ReflectionSheetPaper:
    """A sheet of a reflection."""
    return reflection_samples.random_sheet(chance)


def decisions(chance: Chance) -> DecisionsPaper:
    """A register of decisions."""
    rows = chance.some(
        lambda: DecisionRow(
            decided=chance.day(),
            number=chance.one(("", "4.2", "058")),
            about=chance.words(8),
            decision=chance.words(60) or "Agreed",
            reason=chance.words(20),
            fate=chance.words(12),
        ),
        12,
    )
    return DecisionsPaper(masthead=chance.masthead(), as_at=chance.day(), rows=rows, kept_apart=chance.one((0, 1, 3)))


def recovery_sheet(chance: Chance) -> RecoverySheetPaper:
    """A recovery sheet."""
    return RecoverySheetPaper(
        masthead=chance.masthead(),
        file_name=chance.words(4) or "Group.cppgroup",
        key_groups=tuple(f"{chance.random.randrange(16**5):05X}" for _ in range(13)),
        made=chance.day(),
    )

"""Random papers of every kind: empty, huge, in scripts that no font has, and from sheets that were damaged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from random import Random
from typing import TypeVar

from cpp_desktop.domain.papers import (
    SIZES,
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
    Masthead,
    MeetingFacts,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
    RecoverySheetPaper,
    RegisterPaper,
    RegisterRow,
)
from cpp_desktop.domain.reflection_papers import ReflectionSheetPaper
from cpp_desktop.domain.return_paper import (
    AnnualReturnPaper,
    Figure,
)
from tests.documents import (
    action_slip_samples,
    random_claim_forms,
    random_influence_papers,
    random_network_papers,
    random_people_papers,
    random_subject_access,
    reflection_samples,
    return_samples,
)

T = TypeVar("T")
_WORDS = (
    "the leaflet chemotherapy parking 2:00pm Siân Pritchard Tŷ Gwŷr 18 November 2026 01632 960 118 £12.50 AL4 9ZZ "
    "Łódź Αθήνα Київ ☐ ✓ → “quoted” – (brackets) back\\slash <b>bold</b> &amp; 50% {curly} #hash "
    "secretary@northmarches.example https://www.example.org/a/very/long/path/that/goes/on?and=on 漢字 🙂 שלום عربي é "
    "a\u0301 soft\u00adhyphen no\u00a0break thin\u2009space zero\u200bwidth [U+6F22] \U0001d4b3 ﬁ ½ −5 '=1+1 "
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
).split(" ")
_GROUPS = (
    "Wye Group",
    "Grŵp Partneriaeth Canser Dyffryn Tŷ Gwyn",
    "User group for people who live with and after cancer in the valleys of Wye and Usk",
    "Avon, Somerset and Wiltshire Cancer Services User Involvement Partnership Group " * 3,
    "Group\x00 of 漢字 <b>&amp; \ud800",
)
_DAMAGE = ("\x00", "\x07", "\x1b[0m", "\x7f", "\x85", "\ud800", "\uffff", "\u2028", "\r\n", "\n", "\t", "\r", "\ufeff")


class Chance:
    """Draws the parts of papers from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def words(self, most: int = 12) -> str:
        """Some words, at times none, at times damaged, seldom very many."""
        count = self.random.choice((0, 1, 2, most // 2, most))
        if self.random.random() < 0.01:
            count = 400
        text = " ".join(self.random.choice(_WORDS) for _ in range(count))
        return text + self.random.choice(_DAMAGE) + "x" if self.random.random() < 0.1 else text

    def some(self, make: Callable[[], T], most: int) -> tuple[T, ...]:
        """Several of something, at times none."""
        return tuple(make() for _ in range(self.random.choice((0, 1, 2, most))))

    def perhaps(self, make: Callable[[], T]) -> T | None:
        """Something or nothing."""
        return make() if self.random.random() < 0.7 else None

    def one(self, values: Sequence[T]) -> T:
        """One of several."""
        return self.random.choice(values)

    def day(self) -> date:
        """A day that the app takes."""
        return date(1900, 1, 1) + timedelta(days=self.random.randrange(109_000))

    def hour(self) -> time:
        """A time of day."""
        return time(self.random.randrange(24), self.random.randrange(60))

    def figure(self) -> Figure:
        """A figure of a return."""
        return self.one((None, "n/a", "suppressed", 0, 1, 7, 1_234_567))

    def masthead(self) -> Masthead:
        """Whose paper it is."""
        return Masthead(
            group_name=self.one(_GROUPS),
            parent_body=self.words(),
            contact=self.words(),
            sample=self.one((False, True)),
        )

    def meeting(self) -> MeetingFacts:
        """When and where."""
        return MeetingFacts(
            date=self.day(),
            start=self.perhaps(self.hour),
            end=self.perhaps(self.hour),
            venue=self.words(),
            mode=self.one(("", "in person", "online", "both")),
            chair=self.words(3),
        )

    def agenda(self) -> AgendaPaper:
        """An agenda."""
        return AgendaPaper(
            masthead=self.masthead(),
            title=self.words(6) or "Agenda",
            meeting=self.meeting(),
            items=self.some(self._agenda_line, 25),
            closes=self.perhaps(self.hour),
            apologies_to=self.words(),
            next_meeting=self.perhaps(self.meeting),
            coming=self.some(self.words, 4),
            kept_apart=self.one((0, 1, 4)),
            words_used=self.some(lambda: (self.words(), self.words()), 9),
            chair=self.one((None, None, self.chair_facts())),
        )

    def _agenda_line(self) -> AgendaLine:
        return AgendaLine(
            number=self.one(("", "1", "12", "4.2b")),
            title=self.words(),
            purpose=self.one(("", "to note", "to decide")),
            lead=self.words(4),
            start=self.perhaps(self.hour),
            papers=self.some(self.words, 3),
            asked=self.some(self.words, 2),
            minutes_allowed=self.one((None, 15)),
            note=self.words(20),
            confidential=self.one((False, True)),
        )

    def chair_facts(self) -> ChairFacts:
        """What the chair is told beforehand."""
        return ChairFacts(
            quorum=self.words(),
            expected=self.words(),
            apologies=self.some(self.words, 4),
            interests=self.some(self.words, 4),
        )

    def action_line(self) -> ActionLine:
        """An action as minuted."""
        return ActionLine(
            reference=self.one(("", "57.1", "058")),
            text=self.words(20),
            owner=self.words(4),
            due=self.perhaps(self.day),
        )

    def _minute(self) -> MinuteLine:
        return MinuteLine(
            number=self.one(("", "7.1", "058")),
            text=self.words(60),
            decision=self.words(),
            reason=self.words(),
            dissent=self.words(),
            earlier=self.one(("", "minute 4.2 of 10 March 2026")),
            actions=self.some(self.action_line, 3),
        )

    def _section(self) -> MinutesSection:
        return MinutesSection(
            number=self.one(("", "7")), title=self.words(6) or "Item", minutes=self.some(self._minute, 4)
        )

    def _attendee(self) -> Attendee:
        part, other = self.one(("", "items 4 to 9", self.words(5))), self.one(("", self.words(3)))
        return Attendee(name=self.words(3) or "Somebody", capacity=self.words(4), part=part, deputy_for=other)

    def _approval(self) -> Approval:
        return Approval(
            approved_on=self.day(),
            minute=self.one(("", "58, 5.1")),
            corrections=self.some(self._correction, 3),
            signer=self.words(2),
            signed_on=self.one((None, self.day())),
            signed_by=self.words(2) or "Somebody",
        )

    def _correction(self) -> CorrectionMade:
        return CorrectionMade(number=7, text=self.words(20) or "Something", amended_by=self.words(5))

    def minutes(self) -> MinutesPaper:
        """Minutes."""
        return MinutesPaper(
            masthead=self.masthead(),
            title=self.words(6) or "Minutes",
            meeting=self.meeting(),
            quorum=self.words(),
            present=self.some(self._attendee, 30),
            in_attendance=self.some(self._attendee, 3),
            apologies=self.some(self._attendee, 6),
            sections=self.some(self._section, 6),
            other_actions=self.some(self.action_line, 3),
            next_meeting=self.perhaps(self.meeting),
            kept_apart=self.one((0, 1, 4)),
            words_used=self.some(lambda: (self.words(), self.words()), 9),
            comments_by=self.perhaps(self.day),
            approval=self.perhaps(self._approval),
        )

    def action_log(self) -> ActionLogPaper:
        """An action log."""
        return ActionLogPaper(
            masthead=self.masthead(),
            as_at=self.day(),
            for_meeting=self.perhaps(self.day),
            rows=self.some(self._log_row, 40),
            kept_apart=self.one((0, 2)),
        )

    def _log_row(self) -> ActionLogRow:
        return ActionLogRow(
            reference=self.one(("", "57.1", "2026/14b")),
            text=self.words(20),
            owner=self.words(4),
            due=self.perhaps(self.day),
            state=self.one(("open", "in progress", "complete")),
            note=self.words(5),
            late=self.one((False, True)),
        )

    def register(self) -> RegisterPaper:
        """A register of members."""
        return RegisterPaper(masthead=self.masthead(), as_at=self.day(), rows=self.some(self._member, 40))

    def _member(self) -> RegisterRow:
        return RegisterRow(
            name=self.words(3) or "Somebody",
            categories=self.words(4),
            mode=self.one(("", "corresponding")),
            joined=self.perhaps(self.day),
            roles=self.words(3),
            status=self.one(("", "resting")),
            contact=self.some(self.words, 4),
        )

    def annual_return(self) -> AnnualReturnPaper:
        """An annual return."""
        return return_samples.random_return(self)

    def reflection_sheet(self) -> ReflectionSheetPaper:
        """A sheet of a reflection."""
        return reflection_samples.random_sheet(self)

    def decisions(self) -> DecisionsPaper:
        """A register of decisions."""
        rows = self.some(
            lambda: DecisionRow(
                decided=self.day(),
                number=self.one(("", "4.2", "058")),
                about=self.words(8),
                decision=self.words(60) or "Agreed",
                reason=self.words(20),
                fate=self.words(12),
            ),
            12,
        )
        return DecisionsPaper(masthead=self.masthead(), as_at=self.day(), rows=rows, kept_apart=self.one((0, 1, 3)))

    def recovery_sheet(self) -> RecoverySheetPaper:
        """A recovery sheet."""
        return RecoverySheetPaper(
            masthead=self.masthead(),
            file_name=self.words(4) or "Group.cppgroup",
            key_groups=tuple(f"{self.random.randrange(16**5):05X}" for _ in range(13)),
            made=self.day(),
        )


KINDS = (
    "agenda", "minutes", "action_log", "action_slip", "decisions", "register", "annual_return", "recovery_sheet",
    "directory", "subject_access", "sign_in", "golden_thread", "you_said", "letter", "claim_form",
    "reflection_sheet", "network_reply",
)  # fmt: skip
"""Papers with a head and a foot."""
SHEETS = ("labels", "badges")
LONG = ("network_report",)
"""Papers that take long to be read out: they have tests of their own."""
_DRAWN_BY = (
    action_slip_samples, random_people_papers, random_subject_access, random_influence_papers, random_claim_forms,
    random_network_papers,
)  # fmt: skip


def random_paper(seed: int) -> tuple[str, object, int]:
    """Return the kind of a random paper, the paper and a type size: 12 and 20 by turns, at times another."""
    chance, kinds = Chance(seed), (*KINDS, *SHEETS, *LONG)
    kind = kinds[seed % len(kinds)]
    size = chance.one(SIZES) if seed % 10 == 9 else (12, 20)[seed // len(kinds) % 2]
    made = next((getattr(module, kind) for module in _DRAWN_BY if hasattr(module, kind)), None)
    return kind, made(chance) if made else getattr(chance, kind)(), size

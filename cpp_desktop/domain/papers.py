"""What each paper says: plain values for the documents to set, whatever record they come from.

Nothing confidential is ever put into these: a paper can only say how many passages are kept apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from cpp_desktop.domain.charts import Series
from cpp_desktop.domain.letterheads import PLAIN, HouseStyle

SIZES = (12, 16, 18, 20, 24)
"""Type sizes in points that papers are set in; from 18 they are laid out anew as large print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A paper that was written: where, how many pages, and the characters that no font has (printed as codes).

    `remarks` are sentences on what the paper leaves out, as whoever has no address.
    """

    path: Path
    pages: int
    missing: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Whose paper it is. `contact` says whom to ask, as "Joan Carter, secretary, 01632 960 118"."""

    group_name: str
    parent_body: str = ""
    contact: str = ""
    sample: bool = False
    house: HouseStyle = PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """When and where a meeting is or was. `mode` is "in person", "online", "both" or empty."""

    date: date
    start: time | None = None
    end: time | None = None
    venue: str = ""
    mode: str = ""
    chair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One line of an agenda; `purpose` is "to note" and the like. A line with a title alone is a break.

    `papers` are named below it, each with how it comes; `asked` says what the group is asked to do. The minutes
    allowed, the `note` and what is `confidential` stand in the chair's copy alone.
    """

    number: str
    title: str
    purpose: str = ""
    lead: str = ""
    start: time | None = None
    papers: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    minutes_allowed: int | None = None
    note: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairFacts:
    """What the chair is told before the meeting: who is expected, who is not, and which interests are held."""

    quorum: str = ""
    expected: str = ""
    apologies: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPaper:
    """An agenda. `closes` is the clock time after the last item; `coming` are sentences on access and joining.

    With `chair` it is the chair's annotated copy, which is not for circulation; a `public` one names hardly anybody.
    `remarks` say what to look at before it goes out, and are not printed.
    """

    masthead: Masthead
    title: str = "Agenda"
    meeting: MeetingFacts
    items: tuple[AgendaLine, ...]
    closes: time | None = None
    apologies_to: str = ""
    next_meeting: MeetingFacts | None = None
    coming: tuple[str, ...] = ()
    kept_apart: int = 0
    words_used: tuple[tuple[str, str], ...] = ()
    chair: ChairFacts | None = None
    public: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody at a meeting, or who sent apologies, with the capacity they came in.

    `part` says for which items, as "items 4 to 9"; `deputy_for` is the member they stood in for. In the public copy a
    line can stand for so many `people` who are not named.
    """

    name: str
    capacity: str = ""
    part: str = ""
    deputy_for: str = ""
    people: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """An action as minuted."""

    reference: str
    text: str
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinuteLine:
    """One minute: what was noted, what was decided, why and against whom, who does what.

    `earlier` names what it goes on with: "minute 4.2 of 10 March 2026".
    """

    number: str
    text: str = ""
    decision: str = ""
    reason: str = ""
    dissent: str = ""
    earlier: str = ""
    actions: tuple[ActionLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesSection:
    """The minutes under one agenda item; `notes` say who came or left there, and the interests declared."""

    number: str
    title: str
    minutes: tuple[MinuteLine, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionMade:
    """A correction of approved minutes; `amended_by` is the later minute that agreed it, if not the approving one."""

    number: int
    text: str
    amended_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """How minutes were approved: by which `minute` of a later meeting, as "5.1", with which corrections.

    `signer` is who is to sign, as "Margaret Lewis"; once `signed_on` is known, `signed_by` is who did.
    """

    approved_on: date
    minute: str
    corrections: tuple[CorrectionMade, ...] = ()
    signer: str = ""
    signed_on: date | None = None
    signed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPaper:
    """Minutes; a draft until they have an `approval`. `checked` says by whom and when a draft was looked at.

    People stand in the order they are to be printed: chair, members alphabetically, visitors, secretary.
    `interests` were declared at no item; `other_actions` were raised at the meeting under no minute; `kept_apart`
    counts confidential passages; `words_used` are the group's words with their meanings. A `public` copy names hardly
    anybody; `remarks` say what to look at before it goes out, and are not printed.
    """

    masthead: Masthead
    title: str = "Minutes"
    meeting: MeetingFacts
    quorum: str = ""
    present: tuple[Attendee, ...] = ()
    in_attendance: tuple[Attendee, ...] = ()
    apologies: tuple[Attendee, ...] = ()
    interests: tuple[str, ...] = ()
    sections: tuple[MinutesSection, ...] = ()
    other_actions: tuple[ActionLine, ...] = ()
    next_meeting: MeetingFacts | None = None
    kept_apart: int = 0
    words_used: tuple[tuple[str, str], ...] = ()
    comments_by: date | None = None
    checked: str = ""
    approval: Approval | None = None
    public: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLogRow:
    """One action as it stands. `state` is "open" and the like; `note` says "due 3 days ago" or "paused since 3 Sep"."""

    reference: str
    text: str
    owner: str = ""
    due: date | None = None
    state: str
    note: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLogPaper:
    """The action log on one day, rows in the order they are to be printed; a picture of the year if there is one."""

    masthead: Masthead
    as_at: date
    for_meeting: date | None = None
    rows: tuple[ActionLogRow, ...] = ()
    kept_apart: int = 0
    charts: tuple[Series, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision; `about` is its item's title, `fate` what became of it, as "changed, 8 Sep 2026, minute 5.2"."""

    decided: date
    number: str = ""
    about: str = ""
    decision: str
    reason: str = ""
    fate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsPaper:
    """The register of decisions on one day, rows in the order they are to be printed."""

    masthead: Masthead
    as_at: date
    rows: tuple[DecisionRow, ...] = ()
    kept_apart: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One member: categories with the primary one first, roles in force, one line per way to reach them."""

    name: str
    categories: str = ""
    mode: str = ""
    joined: date | None = None
    roles: str = ""
    status: str = ""
    contact: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPaper:
    """The register of members on one day, rows in the order they are to be printed."""

    masthead: Masthead
    as_at: date
    rows: tuple[RegisterRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheetPaper:
    """The key of a group file on paper. `key_groups` carry their check digits and stand in reading order."""

    masthead: Masthead
    file_name: str
    key_groups: tuple[str, ...]
    made: date

"""What meetings, agendas, minutes and papers must fulfil."""

from __future__ import annotations

import re

from cpp_desktop.domain.agendas import AgendaTemplate, ItemPaper, ParkedItem, TemplateItem
from cpp_desktop.domain.colours import LEAST_FOR_WORDS, contrast
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.issued_papers import Circulation, IssuedPaper, PackPart
from cpp_desktop.domain.letterheads import Letterhead, WordTemplate
from cpp_desktop.domain.meetings import ENDS_FIRST, AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Correction, DecisionFate, MinutesStatus
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.validity.rules import in_order, likely_day, problems

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")


@problems.register
def _(record: Meeting) -> dict[str, str]:
    found = likely_day(record.date, "date")
    if record.start and record.end and record.end < record.start:
        found["end"] = ENDS_FIRST
    return found


@problems.register
def _(record: AgendaItem | TemplateItem | ParkedItem) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Give the item a title."}
    if record.minutes_allowed is not None and not 0 <= record.minutes_allowed <= 24 * 60:
        found["minutes_allowed"] = "Write the minutes allowed as a number up to a day’s."
    return found


@problems.register
def _(record: Attendance | Circulation) -> dict[str, str]:
    return {} if record.person_id or record.name.strip() else {"name": "Write who it was."}


@problems.register
def _(record: Minute | IssuedPaper | PackPart | WordTemplate) -> dict[str, str]:
    return {}


@problems.register
def _(record: AgendaTemplate) -> dict[str, str]:
    return {} if record.name.strip() else {"name": "Give the template a name."}


@problems.register
def _(record: ItemPaper) -> dict[str, str]:
    return {} if record.title.strip() else {"title": "Say what the paper is called."}


@problems.register
def _(record: Letterhead) -> dict[str, str]:
    if not _COLOUR.fullmatch(record.accent):
        return {"accent": "Write the colour like #00468B."}
    strength = contrast(record.accent, "#FFFFFF")
    if strength >= LEAST_FOR_WORDS:
        return {}
    pale = "Words in this colour are too pale for white paper: their contrast is {0:.1f}, and {1:g} is the least."
    return {"accent": pale.format(strength, LEAST_FOR_WORDS)}


@problems.register
def _(record: MeetingInterest) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say what the interest is."}
    return found if record.person_id or record.name.strip() else found | {"name": "Write whose interest it is."}


@problems.register
def _(record: SubGroup) -> dict[str, str]:
    found = {} if record.name.strip() else {"name": "Give the sub-group its name."}
    if record.quorum_number < 0:
        found["quorum_number"] = "Write how many are needed, or 0 where there is no rule."
    return found | in_order(record, "first", "last", "the sub-group")


@problems.register
def _(record: SubGroupMember) -> dict[str, str]:
    return in_order(record, "first", "last", "the time in the sub-group")


@problems.register
def _(record: MinutesStatus) -> dict[str, str]:
    return likely_day(record.checked_on, "checked_on") | likely_day(record.signed_on, "signed_on")


@problems.register
def _(record: Correction) -> dict[str, str]:
    return {} if record.text.strip() else {"text": "Say what is corrected."}


@problems.register
def _(record: DecisionFate) -> dict[str, str]:
    return likely_day(record.day, "day")


@problems.register
def _(record: GroupDocument) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say which document it is."}
    return found | likely_day(record.agreed, "agreed") | likely_day(record.review_due, "review_due")

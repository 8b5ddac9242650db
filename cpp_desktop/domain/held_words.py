"""What the kinds of record and their fields are called where a person is given what is held about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cpp_desktop.domain.amounts import amount_words, rate_words, tenths_words
from cpp_desktop.domain.language import marked, said


@dataclass(frozen=True, slots=True)
class KindWords:
    """The heading of records of one kind, and what they are held for."""

    title: str
    purpose: str


KINDS: dict[str, KindWords] = {
    "Person": KindWords(
        marked("Record in the register"), marked("To reach the person and to send papers they can read.")
    ),
    "Membership": KindWords(marked("Memberships"), marked("To know who belongs to the group, and to count members.")),
    "Role": KindWords(marked("Roles"), marked("To know who does what for the group, and until when.")),
    "RestingSpell": KindWords(marked("Rests"), marked("To leave somebody in peace who rests; no reason is asked.")),
    "Attendance": KindWords(marked("Meetings"), marked("For the minutes, the quorum and the count of attendance.")),
    "MeetingInterest": KindWords(
        marked("Interests declared at meetings"), marked("So that decisions are open and fair.")
    ),
    "SubGroupMember": KindWords(
        marked("Time in sub-groups"), marked("To know who belongs to a sub-group, and to count its quorum.")
    ),
    "Seat": KindWords(marked("Seats on other bodies"), marked("To know who speaks for the group, and where.")),
    "Consent": KindWords(marked("Consents"), marked("To do only what was agreed to, for as long as it is.")),
    "DeclaredInterest": KindWords(marked("Declared interests"), marked("So that decisions are open and fair.")),
    "Training": KindWords(marked("Training"), marked("To know what was offered to whom, and to count it.")),
    "AgendaItem": KindWords(marked("Agenda items led"), marked("For the agenda.")),
    "ParkedItem": KindWords(marked("Items kept for a later agenda"), marked("For the agenda.")),
    "Action": KindWords(marked("Actions"), marked("To know who does what by when.")),
    "DueRevision": KindWords(marked("New dates for these actions"), marked("To know by when something is done.")),
    "Activity": KindWords(marked("Activities asked for"), marked("To answer requests and to count the group’s work.")),
    "Circulation": KindWords(
        marked("Papers sent"), marked("To know who has received which version of a paper, and how.")
    ),
    "Consultation": KindWords(marked("Requests for views"), marked("To answer requests and to count them.")),
    "SeatAttendance": KindWords(
        marked("Meetings of other bodies"), marked("To know what was heard there, and to count it.")
    ),
    "Expense": KindWords(marked("Expenses and payments"), marked("To pay what is due, and to add it up.")),
    "Evidence": KindWords(marked("Files kept with these claims"), marked("To show what was paid for.")),
    "Objective": KindWords(marked("Objectives led"), marked("To follow the work programme.")),
    "KnownApart": KindWords(
        marked("Kept apart from another person"), marked("So that two people are not taken for one.")
    ),
}
"""By the name of the kind of record."""

OTHER_KIND = KindWords(marked("Other records"), marked("For the group’s work."))
TEXTS = KindWords(marked("Texts that name the person"), marked("Minutes, notes and plans of the group’s work."))
DOUBTFUL = KindWords(
    marked("Texts that may mean the person"),
    marked("Initials, or a single name, stand in them: they may mean somebody or something else."),
)
DRAFTS = KindWords(marked("Typed and not saved yet"), marked("Kept so that nothing typed is lost."))

FIELDS: dict[str, str] = {
    "access_notes": marked("What else helps"),
    "action_id": marked("Action"),
    "activity_id": marked("Activity"),
    "added": marked("Kept since"),
    "amount_pence": marked("Amount"),
    "agenda_issued": marked("Agenda sent out on"),
    "agreeing_minute_id": marked("Agreed by minute"),
    "approving_minute_id": marked("Approved by minute"),
    "area": marked("Area"),
    "asked": marked("What the group is asked to do"),
    "cancer_sites": marked("Cancer sites"),
    "capacity": marked("In what capacity"),
    "carried_from_id": marked("Goes on with"),
    "case_id": marked("Influence case"),
    "categories": marked("Comes as"),
    "chair_note": marked("For the chair alone"),
    "changes_adopted": marked("Changes adopted on"),
    "claimed": marked("Claimed on"),
    "closed": marked("Closed on"),
    "communication_professionals": marked("Who is needed beside them"),
    "communication_supports": marked("What helps to take part"),
    "consultation_id": marked("Request for views"),
    "content": marked("In its file"),
    "contact_methods": marked("How to make contact"),
    "declined": marked("Declined on"),
    "declared": marked("Declared on"),
    "delivery": marked("How papers reach them"),
    "deciding_minute_id": marked("Decided by minute"),
    "deputy_for_id": marked("Deputy for"),
    "digest": marked("Mark of its content (SHA-256)"),
    "died_on": marked("Day of death"),
    "document_id": marked("Document"),
    "done": marked("What was done"),
    "due": marked("Due"),
    "earlier_minute_id": marked("Goes on with minute"),
    "easy_words": marked("In easy words"),
    "email": marked("E-mail"),
    "emergency_name": marked("In an emergency"),
    "emergency_relation": marked("Who that is"),
    "emergency_telephone": marked("Their telephone"),
    "expense_id": marked("Claim"),
    "feedback_asked": marked("Feedback asked for on"),
    "file_name": marked("Name of the file"),
    "final_version_asked": marked("Final version asked for on"),
    "first": marked("From"),
    "from_action_id": marked("Split off from"),
    "from_item_id": marked("Came with item"),
    "given": marked("Given on"),
    "how": marked("How it was given"),
    "include_in_return": marked("In the annual return"),
    "information_format": marked("Format of papers"),
    "issued_paper_id": marked("Paper"),
    "item_id": marked("Agenda item"),
    "last": marked("To"),
    "later_minute_id": marked("By the later minute"),
    "lead_id": marked("Led by"),
    "left": marked("Left on"),
    "level": marked("How far users shaped it"),
    "miles_tenths": marked("Miles"),
    "merged_into_id": marked("Merged into"),
    "mark": marked("Attendance"),
    "media_type": marked("Kind of file"),
    "meeting_id": marked("Meeting"),
    "member_minutes": marked("Minutes of members’ time"),
    "minute_id": marked("Minute"),
    "minute_number": marked("Number of the minute"),
    "minutes_allowed": marked("Minutes allowed"),
    "needs_reviewed": marked("Needs last looked at"),
    "note": marked("Note"),
    "other_id": marked("The other person"),
    "others": marked("Who else came"),
    "owner": marked("Who does it"),
    "owner_ids": marked("Owners in the register"),
    "parked": marked("Kept since"),
    "paid": marked("Paid on"),
    "person_id": marked("Who"),
    "person_ids": marked("Who came"),
    "position": marked("Place in the order"),
    "purpose": marked("For what"),
    "rate_name": marked("By which rate"),
    "rate_tenths": marked("Rate"),
    "recorded": marked("Written down on"),
    "requester": marked("Asked for by, as written"),
    "requester_id": marked("Asked for by"),
    "report": marked("What was reported back"),
    "sent": marked("Sent on"),
    "step_id": marked("Step of a case"),
    "sub_group_id": marked("Sub-group"),
    "template_id": marked("Template"),
    "term_end": marked("Elected until"),
    "text": marked("Text"),
    "to_item_id": marked("Left after item"),
    "told": marked("What the picture shows"),
    "trouble": marked("Why it has no pages"),
    "units_tenths": marked("Hours, days or meetings"),
    "venue_access": marked("Getting in and round"),
    "waiting_for": marked("Waiting for"),
    "waiting_since": marked("Waiting since"),
    "wanted_by": marked("Wanted by"),
    "withdrawn": marked("Withdrawn on"),
}
"""By the name of the field; one that is not here is called by its name."""


_NUMBERS: dict[str, Callable[[int], str]] = {
    "amount_pence": amount_words,
    "miles_tenths": tenths_words,
    "rate_tenths": rate_words,
    "units_tenths": tenths_words,
}
"""How numbers that are kept in smaller units are said, by the name of the field."""


def number_words(name: str, value: object) -> str | None:
    """Put the number in a field into words where it is kept in smaller units than it is said in."""
    return _NUMBERS[name](value) if name in _NUMBERS and isinstance(value, int) else None


def field_words(name: str) -> str:
    """Return what a field is called."""
    return said(FIELDS[name]) if name in FIELDS else said(name.replace("_", " ").capitalize())

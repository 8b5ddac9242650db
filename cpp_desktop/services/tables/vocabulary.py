"""The vocabularies as they are written in tables, with the spellings that are understood."""

from __future__ import annotations

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.activities import TYPE_WORDS, ActivityType, Level
from cpp_desktop.domain.expenses import ExpenseKind
from cpp_desktop.domain.influence import Outcome, Reach, Response
from cpp_desktop.domain.meetings import Mark, MeetingMode, MeetingState, MeetingType, Purpose
from cpp_desktop.domain.objectives import ObjectiveOutcome
from cpp_desktop.domain.people import Category, Delivery, InformationFormat, LeavingReason, Mode, RoleTitle
from cpp_desktop.services.tables.cells import choice

DELIVERY = choice(
    Delivery,
    {
        "e-mail": Delivery.EMAIL, "mail": Delivery.EMAIL, "by email": Delivery.EMAIL, "by e-mail": Delivery.EMAIL,
        "by post": Delivery.POST, "posted": Delivery.POST, "letter": Delivery.POST, "hand": Delivery.BY_HAND,
        "in person": Delivery.BY_HAND, "phone": Delivery.PHONE_CALL, "telephone": Delivery.PHONE_CALL,
        "by phone": Delivery.PHONE_CALL, "by telephone": Delivery.PHONE_CALL,
    },
)  # fmt: skip
INFORMATION_FORMAT = choice(
    InformationFormat,
    {
        "normal": InformationFormat.STANDARD, "none": InformationFormat.STANDARD,
        "large print": InformationFormat.LARGE_PRINT_16, "16 pt": InformationFormat.LARGE_PRINT_16,
        "18 pt": InformationFormat.LARGE_PRINT_18, "20 pt": InformationFormat.LARGE_PRINT_20,
        "24 pt": InformationFormat.LARGE_PRINT_24, "easyread": InformationFormat.EASY_READ,
    },
)  # fmt: skip
CATEGORY = choice(
    Category,
    {
        "user": Category.PATIENT, "service user": Category.PATIENT, "bereaved": Category.BEREAVED_CARER,
        "relative": Category.RELATIVE_OR_FRIEND, "friend": Category.RELATIVE_OR_FRIEND,
        "relative/friend": Category.RELATIVE_OR_FRIEND, "family": Category.RELATIVE_OR_FRIEND,
        "nhs": Category.NHS_PROFESSIONAL, "professional": Category.NHS_PROFESSIONAL,
        "nhs staff": Category.NHS_PROFESSIONAL, "staff": Category.NHS_PROFESSIONAL,
        "nurse": Category.NHS_PROFESSIONAL, "lead nurse": Category.NHS_PROFESSIONAL, "gp": Category.NHS_PROFESSIONAL,
        "doctor": Category.NHS_PROFESSIONAL, "consultant": Category.NHS_PROFESSIONAL,
        "clinician": Category.NHS_PROFESSIONAL, "health professional": Category.NHS_PROFESSIONAL,
        "healthcare professional": Category.NHS_PROFESSIONAL,
        "social services": Category.SOCIAL_CARE, "voluntary": Category.VOLUNTARY_SECTOR,
        "charity": Category.VOLUNTARY_SECTOR, "commissioning": Category.COMMISSIONER,
    },
)  # fmt: skip
MODE = choice(Mode, {"attends": Mode.ATTENDING, "by correspondence": Mode.CORRESPONDING, "postal": Mode.CORRESPONDING})
LEAVING_REASON = choice(
    LeavingReason,
    {
        "end of term": LeavingReason.TERM_ENDED, "term of office ended": LeavingReason.TERM_ENDED,
        "stood down": LeavingReason.RESIGNED, "resignation": LeavingReason.RESIGNED,
        "illness": LeavingReason.ILL_HEALTH, "ill": LeavingReason.ILL_HEALTH, "health": LeavingReason.ILL_HEALTH,
        "moved away": LeavingReason.MOVED, "new job": LeavingReason.JOB_CHANGE,
        "change of job": LeavingReason.JOB_CHANGE, "deceased": LeavingReason.DIED, "death": LeavingReason.DIED,
        "unknown": LeavingReason.NOT_KNOWN, "n/k": LeavingReason.NOT_KNOWN, "nk": LeavingReason.NOT_KNOWN,
    },
)  # fmt: skip
ROLE_TITLE = choice(
    RoleTitle,
    {
        "chairman": RoleTitle.CHAIR, "chairwoman": RoleTitle.CHAIR, "chairperson": RoleTitle.CHAIR,
        "deputy chair": RoleTitle.VICE_CHAIR, "cochair": RoleTitle.CO_CHAIR, "joint chair": RoleTitle.CO_CHAIR,
        "former chair": RoleTitle.PAST_CHAIR, "minutes secretary": RoleTitle.MINUTE_TAKER,
        "facilitator": RoleTitle.USER_INVOLVEMENT_FACILITATOR, "representative": RoleTitle.SITE_GROUP_REPRESENTATIVE,
    },
)  # fmt: skip
MEETING_TYPE = choice(
    MeetingType,
    {
        "agm": MeetingType.ANNUAL_GENERAL, "annual general meeting": MeetingType.ANNUAL_GENERAL,
        "annual": MeetingType.ANNUAL_GENERAL, "egm": MeetingType.EXTRAORDINARY,
        "extraordinary general": MeetingType.EXTRAORDINARY, "special": MeetingType.EXTRAORDINARY,
        "extraordinary general meeting": MeetingType.EXTRAORDINARY, "ordinary meeting": MeetingType.ORDINARY,
        "regular": MeetingType.ORDINARY, "full group": MeetingType.ORDINARY, "subgroup": MeetingType.SUB_GROUP,
        "working group": MeetingType.SUB_GROUP, "joint meeting": MeetingType.JOINT, "awayday": MeetingType.AWAY_DAY,
    },
)  # fmt: skip
MEETING_MODE = choice(
    MeetingMode,
    {
        "face to face": MeetingMode.IN_PERSON, "f2f": MeetingMode.IN_PERSON, "virtual": MeetingMode.ONLINE,
        "on line": MeetingMode.ONLINE, "zoom": MeetingMode.ONLINE, "teams": MeetingMode.ONLINE,
        "remote": MeetingMode.ONLINE, "hybrid": MeetingMode.BOTH, "mixed": MeetingMode.BOTH,
    },
)  # fmt: skip
MEETING_STATE = choice(
    MeetingState,
    {
        "quorate": MeetingState.HELD, "took place": MeetingState.HELD, "done": MeetingState.HELD,
        "not quorate": MeetingState.INQUORATE, "no quorum": MeetingState.INQUORATE,
        "canceled": MeetingState.CANCELLED, "called off": MeetingState.CANCELLED,
        "scheduled": MeetingState.PLANNED, "booked": MeetingState.PLANNED, "announced": MeetingState.CALLED,
    },
)  # fmt: skip
MARK = choice(
    Mark,
    {
        "p": Mark.PRESENT, "attended": Mark.PRESENT, "yes": Mark.PRESENT, "here": Mark.PRESENT, "✓": Mark.PRESENT,
        "a": Mark.APOLOGIES, "apols": Mark.APOLOGIES, "apology": Mark.APOLOGIES, "apologised": Mark.APOLOGIES,
        "apologies sent": Mark.APOLOGIES, "sent apologies": Mark.APOLOGIES, "x": Mark.ABSENT, "no": Mark.ABSENT,
        "did not attend": Mark.ABSENT, "dna": Mark.ABSENT, "not present": Mark.ABSENT,
        "guest": Mark.IN_ATTENDANCE, "visitor": Mark.IN_ATTENDANCE, "observing": Mark.OBSERVER,
        "deputy": Mark.DEPUTY_FOR, "deputising": Mark.DEPUTY_FOR,
    },
)  # fmt: skip
PURPOSE = choice(
    Purpose,
    {
        "note": Purpose.TO_NOTE, "for information": Purpose.TO_NOTE, "information": Purpose.TO_NOTE,
        "for noting": Purpose.TO_NOTE, "discuss": Purpose.TO_DISCUSS, "discussion": Purpose.TO_DISCUSS,
        "for discussion": Purpose.TO_DISCUSS, "decide": Purpose.TO_DECIDE, "decision": Purpose.TO_DECIDE,
        "for decision": Purpose.TO_DECIDE, "approve": Purpose.TO_APPROVE, "approval": Purpose.TO_APPROVE,
        "for approval": Purpose.TO_APPROVE,
    },
)  # fmt: skip
ACTION_STATE = choice(
    ActionState,
    {
        "pending": ActionState.OPEN, "carried forward": ActionState.OPEN, "outstanding": ActionState.OPEN,
        "not started": ActionState.OPEN, "to do": ActionState.OPEN, "ongoing": ActionState.IN_PROGRESS,
        "started": ActionState.IN_PROGRESS, "under way": ActionState.IN_PROGRESS, "done": ActionState.COMPLETE,
        "completed": ActionState.COMPLETE, "closed": ActionState.COMPLETE, "finished": ActionState.COMPLETE,
        "cancelled": ActionState.NO_LONGER_NEEDED, "canceled": ActionState.NO_LONGER_NEEDED,
        "dropped": ActionState.NO_LONGER_NEEDED, "withdrawn": ActionState.NO_LONGER_NEEDED,
        "not needed": ActionState.NO_LONGER_NEEDED, "handed over": ActionState.TRANSFERRED,
        "passed on": ActionState.TRANSFERRED,
    },
)  # fmt: skip
ACTIVITY_TYPE = choice(
    ActivityType,
    {words: member for member, words in TYPE_WORDS.items()}
    | {
        "consultation": ActivityType.OPINION, "reference group": ActivityType.OPINION,
        "networking": ActivityType.REPRESENTATION, "communication": ActivityType.INFORMATION,
        "patient information": ActivityType.INFORMATION, "lobbying": ActivityType.INFLUENCE,
        "influencing": ActivityType.INFLUENCE, "setting up": ActivityType.DEVELOPMENT,
    },
)  # fmt: skip
LEVEL = choice(
    Level,
    {
        "informing": Level.INFORM, "consulting": Level.CONSULT, "consulted": Level.CONSULT,
        "involving": Level.INVOLVE, "collaborating": Level.COLLABORATE, "user led": Level.USER_LED,
    },
)  # fmt: skip
RESPONSE = choice(
    Response,
    {
        "agreed": Response.ACCEPTED, "yes": Response.ACCEPTED, "partly": Response.PARTLY_ACCEPTED,
        "partially accepted": Response.PARTLY_ACCEPTED, "in part": Response.PARTLY_ACCEPTED,
        "refused": Response.DECLINED, "rejected": Response.DECLINED, "no": Response.DECLINED,
        "none": Response.NONE_YET, "waiting": Response.NONE_YET, "awaited": Response.NONE_YET,
    },
)  # fmt: skip
OUTCOME = choice(
    Outcome,
    {
        "change": Outcome.CHANGED, "change made": Outcome.CHANGED, "planned change": Outcome.PLANNED,
        "not changed": Outcome.NO_CHANGE, "unchanged": Outcome.NO_CHANGE, "none": Outcome.NO_CHANGE,
        "unknown": Outcome.NOT_KNOWN,
    },
)  # fmt: skip
REACH = choice(
    Reach,
    {
        "ward": Reach.WARD_OR_TEAM, "team": Reach.WARD_OR_TEAM, "hospital": Reach.TRUST, "alliance": Reach.NETWORK,
        "region": Reach.NETWORK, "country": Reach.NATIONAL, "england": Reach.NATIONAL,
    },
)  # fmt: skip
EXPENSE_KIND = choice(
    ExpenseKind,
    {
        "mileage": ExpenseKind.TRAVEL, "fares": ExpenseKind.TRAVEL, "parking": ExpenseKind.TRAVEL,
        "childcare": ExpenseKind.CARE, "carer": ExpenseKind.CARE, "other": ExpenseKind.OTHER_EXPENSE,
        "expense": ExpenseKind.OTHER_EXPENSE, "involvement": ExpenseKind.INVOLVEMENT_PAYMENT,
        "payment": ExpenseKind.INVOLVEMENT_PAYMENT, "fee": ExpenseKind.INVOLVEMENT_PAYMENT,
    },
)  # fmt: skip
OBJECTIVE_OUTCOME = choice(
    ObjectiveOutcome,
    {
        "done": ObjectiveOutcome.ACHIEVED, "complete": ObjectiveOutcome.ACHIEVED, "met": ObjectiveOutcome.ACHIEVED,
        "ongoing": ObjectiveOutcome.CONTINUING, "carried forward": ObjectiveOutcome.CONTINUING,
        "postponed": ObjectiveOutcome.DEFERRED, "no longer needed": ObjectiveOutcome.DROPPED,
    },
)  # fmt: skip

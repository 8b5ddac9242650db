"""The fields of an activity."""

from __future__ import annotations

from cpp_desktop.domain.activities import TYPE_WORDS, ActivityType, Level
from cpp_desktop.ui.parts.editors import CHOICE, HOURS, LINE, LIST, NUMBER, PERSON, RECORD, TEXT, TICK
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.screens.needed_day import NeededDay

KIND = Field("sub_type", "Kind", CHOICE((("", "None"),)))
ACTIVITY = (
    Field("title", "What was done", LINE),
    Field("type", "Type", CHOICE(ActivityType, words=TYPE_WORDS)),
    (KIND, Field("date", "On", NeededDay)),
    (
        Field("contacts", "Contacts", NUMBER, help="Meetings with people; repeats count."),
        Field("member_minutes", "Member hours", HOURS, help="All members’ hours together."),
    ),
    (
        Field("level", "How far users shaped it", CHOICE(Level, blank="Not stated")),
        Field("requester", "Asked for by", PERSON, id_name="requester_id"),
    ),
    Field("cancer_sites", "Cancer sites", LIST, help="With a semicolon between two: Lung; Breast."),
    Field("notes", "Notes", TEXT, help="The theme, not the story: no names and no diagnosis."),
    Field("meeting_id", "Meeting", RECORD, help="Type a part of its date or kind, or choose."),
    Field("minute_id", "Minute", RECORD, help="It brings its meeting along. Confidential minutes are left out."),
    (Field("document_id", "Document", RECORD), Field("case_id", "Influence case", RECORD)),
    Field("include_in_return", "Tell it in the annual return", TICK),
)
LINKS = ("meeting_id", "minute_id", "document_id", "case_id")

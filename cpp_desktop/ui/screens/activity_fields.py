"""The fields of an activity: the few to begin with, and all of them."""

from __future__ import annotations

from cpp_desktop.domain.activities import TYPE_WORDS, ActivityType, Level
from cpp_desktop.ui.parts.editors import CHOICE, HOURS, LINE, NUMBER, PERSON, TICK
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.screens.needed_day import NeededDay

NEW_ACTIVITY = (
    Field("type", "Type", CHOICE(ActivityType, words=TYPE_WORDS)),
    Field("title", "What was done", LINE, help="In a few words, such as “Read the surgery leaflet”."),
    Field("day", "On", NeededDay),
)
ACTIVITY = (
    Field("title", "What was done", LINE),
    Field("type", "Type", CHOICE(ActivityType, words=TYPE_WORDS)),
    (Field("date", "On", NeededDay), Field("level", "How far users shaped it", CHOICE(Level, blank="Not stated"))),
    (
        Field("contacts", "Contacts", NUMBER, help="Meetings with people; repeats count."),
        Field("member_minutes", "Member hours", HOURS, help="All members’ hours together."),
    ),
    Field("requester", "Asked for by", PERSON, id_name="requester_id"),
    Field("include_in_return", "Tell it in the annual return", TICK),
)

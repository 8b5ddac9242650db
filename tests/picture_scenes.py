"""What the pictures show: at the door, in the sample group's file, and in a network's register."""

from __future__ import annotations

from dataclasses import dataclass


def _picture(title: str) -> str:
    """The step that opens a picture: below its list there is a small one, in large text only the way to it."""
    return f"!Table and other years… {title}|Picture… {title}"


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: its file's name, the screen, and what is done there.

    A step is a chord; or `!Words`, the button of that name (of several, `!One|Other`), or the line of a menu; or
    `=words`, typed where the keyboard is; or `#words`, put on the clipboard; or `@File`, a group's file to be opened;
    or `%words`, old minutes that are dropped on the window. What was changed is undone when the picture is taken.
    """

    name: str
    screen: str
    steps: tuple[str, ...] = ()


DOOR = (
    Scene("01_welcome", ""),
    Scene("01b_welcome_new", "", ("!Begin",)),
    Scene("01c_welcome_unlock", "", ("@Documents/Partnership group/Meadow Valley.cppgroup",)),
)
MEMBERS = """Name\tBelongs as\tE-mail\tTelephone
Grace Adeyemi\tNHS professional\tgrace.adeyemi@example.org\t01632 960377
Ottoline Vance\tPatient\tottoline.vance@example.org\t01632 960412
Perpetua Quill\tCarer\t\t01632 960417
Wilf Tanner\tAstronaut\twilf.tanner@example.org\t
\tPatient\tnobody@example.org\t
"""
OLD_MINUTES = """Vale of Trent Cancer Partnership Group
Minutes of the meeting held on 3 February 2015 at 2pm

Present: Siân Pritchard, Wilf, Ottoline Vance (visitor)
Apologies: Perpetua Quill

1. WELCOME
Everybody was welcomed.

2. LEAFLETS
The draft was read.
Action: ask the library
Action OV: order 200 copies
"""
TOLD = "Bernard Oakes said that his chemotherapy was hard; ring him on 01632 960189."
MISSPELT = "The trust recieved teh draft leaflet on lymphodema; the MDT and two CNSs will read it. "
PASTED = ("!Import…", f"#{MEMBERS}", "!Paste from a spreadsheet")
CARRIED = """Raised,Who,Action,Status
13/1/2026,SP,Ask the trust for the leaflet in large print,open
13/1/2026,D,Sort out tickets for the open day,open
13/1/2026,Chair,Write to the network about parking,open
27/1/2026,SP,Ask the trust for the leaflet in large print (rang twice),carried forward
27/1/2026,Wilf,Sort out tickets for the open day,open
27/1/2026,everyone,Read the draft policy,open
10/2/2026,SP,Ask the trust for the leaflet in large print,done
10/2/2026,Wilf,Sort out tickets for the open day,carried forward
10/2/2026,Chair,Write again to the network about parking,open
"""
LOG = ("!Import…", f"#{CARRIED}", "!Paste from a spreadsheet")
NEW_RATE = ("Tab", "Tab", "Tab", "=£80", "Tab", "Ctrl+A", "=1/4/2026", "!Save rate")
HELD = ("Ctrl+F", "Ctrl+A", "=Garden", "Down", "Return")  # opens a meeting whose minutes are written
SIGNED = ("Ctrl+F", "Ctrl+A", "=Kelderby", "Down", "Return", "!Attendance and minutes")
REFLECTION = ("Ctrl+K", "=Reflection: sheets", "Return")
SCENES = (
    Scene("02_today", "Today"),
    Scene("02b_today_actions", "Today", ("!Actions opened and closed",)),
    Scene("02c_today_attendance", "Today", ("!Attendance by category",)),
    Scene("03_people", "People"),
    Scene("03b_person_contact", "People", ("!Contact",)),
    Scene("03c_person_membership", "People", ("!Membership",)),
    Scene("03f_person_needs", "People", ("!Needs",)),
    Scene("03g_person_agreements", "People", ("!Agreements",)),
    Scene("03h_person_history", "People", ("!History",)),
    Scene("03i_consent_given", "People", ("!Agreements", "!Given… Photographs")),
    Scene("03j_role_add", "People", ("!Membership", "!Add role…")),
    Scene("03d_people_add", "People", ("Ctrl+N",)),
    Scene("03e_person_rests", "People", ("!Rest from today",)),
    Scene("03k_same_person", "People", ("!The same person twice?…",)),
    Scene("03l_everything_held", "People", ("!Everything held about this person…",)),
    Scene("03m_erase", "People", ("!Erase for ever…",)),
    Scene("03n_labels", "People", ("!Address labels…",)),
    Scene("04_has_died", "People", ("!Has died…",)),
    Scene("05_meetings", "Meetings"),
    Scene("05b_meetings_new", "Meetings", ("Ctrl+N",)),
    Scene("05c_plan_the_year", "Meetings", ("!Plan the year…",)),
    Scene("05d_attendance_grid", "Meetings", ("!Who came, by year",)),
    Scene("05h_sub_groups", "Meetings", ("!Sub-groups",)),
    Scene("05i_sub_group_meeting", "Meetings", ("Ctrl+N", "Tab", "=sub")),
    Scene("05e_old_minutes", "Meetings", (f"%{OLD_MINUTES}",)),
    Scene("06_agenda", "Meetings", ("!Open",)),
    Scene("06a_item_more", "Meetings", ("!Open", "!More for the papers", "Tab", "Tab", "Tab", "Tab")),
    Scene(
        "06b_carry_over",
        "Meetings",
        (
            "!Open",
            "!Carry over…",
        ),
    ),
    Scene(
        "06c_parking_list",
        "Meetings",
        (
            "!Open",
            "!Parking list…",
        ),
    ),
    Scene(
        "06d_agenda_templates",
        "Meetings",
        (
            "!Open",
            "!Agenda templates…",
        ),
    ),
    Scene(
        "06e_save_template",
        "Meetings",
        (
            "!Open",
            "!Save as a template…",
        ),
    ),
    Scene(
        "06f_item_paper",
        "Meetings",
        (
            "!Open",
            "!Add paper…",
        ),
    ),
    Scene(
        "07_minutes",
        "Meetings",
        (
            "!Open",
            "!Attendance and minutes",
        ),
    ),
    Scene("07i_how_they_came", "Meetings", ("!Open", "!Attendance and minutes", "!How they came…")),
    Scene("07j_interests", "Meetings", ("!Open", "!Attendance and minutes", "!Interests declared…")),
    Scene("07k_sign_in", "Meetings", ("!Open", "!Attendance and minutes", "!Print sign-in sheet…")),
    Scene("07l_visitor", "Meetings", ("!Open", "!Attendance and minutes", "!Visitor…")),
    Scene("07b_minutes_written", "Meetings", HELD),
    Scene("07v_issue", "Meetings", ("Ctrl+F", "Ctrl+A", "=called", "Down", "Return", "!Issue agenda…")),
    Scene("07v2_issue_pack", "Meetings", ("Ctrl+F", "Ctrl+A", "=called", "Down", "Return", "!Issue pack…")),
    Scene(
        "07v3_agenda_menu", "Meetings", ("Ctrl+F", "Ctrl+A", "=called", "Down", "Return", "!More about this meeting")
    ),
    Scene("07c_privacy_sweep", "Meetings", (*HELD, f"={TOLD}", "!Check before it is sent")),
    Scene("07w_follow_minute", "Meetings", (*HELD, f"={TOLD}", "Ctrl+Shift+I")),
    Scene("07d_spelling_marks", "Meetings", (*HELD, f"={MISSPELT}")),
    Scene("07e_spelling_check", "Meetings", (*HELD, f"={MISSPELT}", "F7")),
    Scene("07f_abbreviation", "Meetings", (*HELD, f"={MISSPELT}", "F7", "Alt+L", "Alt+L", "Alt+L")),
    Scene(
        "07m_decision",
        "Meetings",
        (*HELD, "Ctrl+Shift+D", "=To write again.", "Ctrl+Shift+R", "=No answer came.", "Ctrl+Shift+N", "=Ann Wren."),
    ),
    Scene("07g_live", "Meetings", (*HELD, "!Take minutes")),
    Scene(
        "07h_live_action",
        "Meetings",
        (*HELD, "!Take minutes", f"={TOLD}", "Ctrl+Shift+D", "=Agreed.", "Ctrl+Shift+A"),
    ),
    Scene("07q_minutes_signed", "Meetings", SIGNED),
    Scene("07r_correct", "Meetings", (*SIGNED, "Ctrl+Shift+M", "Tab", "=The room was B2.", "Alt+C")),
    Scene("07s_past_minutes", "Meetings", ("!Approve past minutes…",)),
    Scene("07t_decisions", "Meetings", ("!Decisions",)),
    Scene("07u_decision_fate", "Meetings", ("!Decisions", "!What became of it…")),
    Scene("08_actions", "Actions"),
    Scene("08b_actions_add", "Actions", ("Ctrl+N",)),
    Scene("08c_slips", "Actions", ("!Slips…",)),
    Scene("08d_split", "Actions", ("!Split…",)),
    Scene("08e_actions_together", "Actions", ("Ctrl+F", "Down", "Shift+Down", "Shift+Down")),
    Scene("08f_follow", "Actions", ("!Follow as a case…",)),
    Scene("09_activities", "Activities"),
    Scene("09b_activities_months", "Activities", ("!Month by month",)),
    Scene("09c_activities_add", "Activities", ("Ctrl+N",)),
    Scene("09d_activities_tally", "Activities", ("Ctrl+Shift+1",)),
    Scene("09e_activities_calendar", "Activities", ("!Calendar",)),
    Scene("09f_activities_filter", "Activities", ("!Filter",)),
    Scene("09g_activities_kinds", "Activities", ("!The group’s own kinds of activity",)),
    Scene("09h_activities_files", "Activities", ("!Files",)),
    Scene("10_influence", "Influence"),
    Scene("10b_influence_outcome", "Influence", ("!What came of it…",)),
    Scene("10f_influence_letter", "Influence", ("!Write a letter…",)),
    Scene("10g_you_said", "Influence", ("!You said, we did…",)),
    Scene("10h_influence_steps", "Influence", ("Ctrl+F", "=Journeys", "Down", "Down")),
    Scene("10c_consultations", "Influence", ("!Consultations",)),
    Scene("10c2_requesters", "Influence", ("!Consultations", "!Who keeps to it")),
    Scene("10c3_other_bodies", "Influence", ("!Other bodies",)),
    Scene("10c4_who_carries_what", "Influence", ("!Other bodies", "!Who carries what")),
    Scene("10c5_training", "Influence", ("!Training",)),
    Scene("10c6_work_programme", "Influence", ("!Work programme",)),
    Scene("10c7_new_year", "Influence", ("!Work programme", "!Carry to the new year…")),
    Scene("10d_money", "Influence", ("!Money",)),
    Scene("10e_money_add", "Influence", ("!Money", "Ctrl+N")),
    Scene("10e2_money_year", "Influence", ("!Money", "!This year")),
    Scene("10e3_rates", "Influence", ("!Money", "!Rates…")),
    Scene("10e4_rate_change", "Influence", ("!Money", "!Rates…", "!New rate from a day…", *NEW_RATE)),
    Scene("10e5_claim_form", "Influence", ("!Money", "!The one chosen", "!Claim form")),
    Scene("11_preview", "Annual return", ("Ctrl+P",)),
    Scene("11b_papers", "Papers"),
    Scene("11c_papers_contents", "Papers", ("!Contents|Pages",)),
    Scene("11d_papers_stick", "Papers", ("!Copy to a stick…",)),
    Scene("11e_papers_of_last_meeting", "Papers", ("Ctrl+F", "=Minutes", "Down")),
    Scene("11f_papers_labels", "Papers", ("Ctrl+F", "=labels", "Down")),
    Scene("11g_papers_issued", "Papers", ("!Issued 0|Which paper",)),  # what is shown stays so: the last of the room
    Scene("12_annual_return", "Annual return"),
    Scene("12g_return_missing", "Today", ("!What is missing…",)),
    Scene("12h_sign_off", "Annual return", ("!Sign off…", "!What leaves")),
    Scene("12i_sign_off_paper", "Annual return", ("!Sign off…", "!The paper")),
    Scene("12j_sign_off_checks", "Annual return", ("!Sign off…",)),
    Scene("12b_reflection", "Annual return", REFLECTION),
    Scene("12c_reflection_answers", "Annual return", (*REFLECTION, "!Answers")),
    Scene("12d_reflection_words", "Annual return", (*REFLECTION, "!Own words")),
    Scene("12e_reflection_results", "Annual return", (*REFLECTION, "!Results")),
    Scene("12f_reflection_typed_in", "Annual return", (*REFLECTION, "!Answers", "!Type in sheets…")),
    Scene("13_settings", "Settings"),
    Scene("13b_group_words", "Settings", ("!The group’s words",)),
    Scene("14_find", "Today", ("Ctrl+K", "=sig")),
    Scene("14b_find_empty", "Today", ("Ctrl+K",)),
    Scene("15_import", "People", ("!Import…",)),
    Scene("15b_export", "People", ("!Export…",)),
    Scene("15c_import_columns", "People", (*PASTED, "!One step back")),
    Scene("15d_import_review", "People", PASTED),
    Scene("15e_import_joined", "Actions", LOG),
    Scene("15f_import_questions", "Actions", (*LOG, "!Settle what is doubtful…")),
    Scene("16_help", "People", ("F1",)),
    Scene("18_picture_actions", "Actions", (_picture("Actions opened and closed"),)),
    Scene("18b_picture_cases", "Influence", ("!Cases", _picture("Cases by age and outcome"))),
    Scene("18c_picture_attendance", "Meetings", (_picture("Attendance by category"),)),
    Scene("18d_picture_table", "Actions", (_picture("Actions opened and closed"), "!As a table")),
    Scene("18e_picture_activity", "Actions", (_picture("Actions opened and closed"), "!Activity by type")),
    Scene("17_keyboard_map", "Settings", ("!Keyboard map",)),
)


NETWORK = (
    Scene("19_returns", "Returns", ("Ctrl+F", "=Vale of", "Down", "Ctrl+F", "Ctrl+A", "Del")),
    Scene("19b_returns_table", "Returns", ("!Table", "!Figures")),
    Scene("19c_returns_history", "Returns", ("!Tiles", "!History")),
    Scene("19d_take_in", "Returns", ("Ctrl+N",)),
    Scene("19e_typed_in", "Returns", ("Ctrl+N", "!Type one in…")),
    Scene("19f_ask", "Returns", ("!Checks", "!Ask…")),
    Scene("19g_revision", "Returns", ("!History", "!Open revision 1")),
    Scene("19h_revision_words", "Returns", ("!History", "!Open revision 1", "!Texts and reasons")),
    Scene("20_combined", "Combined", ("Ctrl+F", "Down", "Down", "Down", "Down")),
    Scene("20b_combined_by_category", "Combined", ("!By category",)),
    Scene("20c_report", "Combined", ("!Together", "Ctrl+P")),
    Scene("21_groups", "Groups", ("Ctrl+F", "Down", "Down")),
    Scene("21b_expect", "Groups", ("Ctrl+N",)),
    Scene("22_register_settings", "Settings"),
)

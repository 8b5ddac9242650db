"""Papers about influence of an invented group."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.influence_papers import (
    GoldenThreadPaper,
    LetterPaper,
    ThreadStep,
    YouSaidPaper,
    YouSaidStory,
)
from tests.documents.sample_minutes import MASTHEAD

STEPS = (
    (date(2019, 3, 12), "Raised", "Patients miss treatment looking for a space.", "Minute 9.2 of 12 March 2019"),
    (date(2019, 6, 4), "Asked", "Letter to the estates manager. No answer.", "Minute 9.1 of 4 June 2019"),
    (date(2021, 11, 9), "Asked", "Survey of 84 patients: 31 had been late.", "Minute 8.3 of 9 November 2021"),
    (date(2023, 1, 18), "Answered", "“No spaces can be found.” The group keeps the case open.", ""),
    (date(2026, 9, 2), "Answered", "A trial of 20 permits is being considered. No date.", ""),
)


def golden_thread() -> GoldenThreadPaper:
    """A case of seven years that is still open."""
    done = tuple(ThreadStep(day=day, title=title, text=text, source=source) for day, title, text, source in STEPS)
    ahead = ThreadStep(
        day=date(2026, 11, 18), title="Next step", text="Ask for a date in writing.", source="Action 57.2", ahead=True
    )
    return GoldenThreadPaper(
        masthead=MASTHEAD,
        as_at=date(2026, 11, 12),
        theme="Parking permits for patients in treatment",
        facts=(
            ("Case", "7, open 7 years 8 months, since March 2019"),
            ("Put to", "Estates manager, Aldermere Hospital"),
            ("Answer", "partly accepted"),
            ("Outcome", "nothing yet"),
            ("Reach", "trust"),
        ),
        steps=(*done, ahead),
        why_it_mattered="People in treatment walk from the far car park when they can least walk.",
        users_view="It should not take seven years.",
        professionals_view="The trust has fewer spaces each year.",
        evidence=("Survey of patients, 9 November 2021", "Letter to the estates manager, 4 June 2019"),
        kept_apart=1,
    )


def you_said() -> YouSaidPaper:
    """The public sheet of a year with three stories."""
    stories = (
        YouSaidStory(
            said="The chemotherapy day unit’s chairs hurt after two hours.",
            did="The trust bought twelve reclining chairs. They came in October 2025.",
            outcome="changed",
            changed=True,
        ),
        YouSaidStory(
            said="Letters say “oncology” and people do not know what that is.",
            did="From June 2026 the letters will say “cancer clinic (oncology)”.",
            outcome="planned",
            changed=True,
        ),
        YouSaidStory(
            said="A bus stop is needed at the hospital door.",
            did="The county said no: the turning circle is too small.",
            outcome="no change",
        ),
    )
    return YouSaidPaper(
        masthead=MASTHEAD,
        first=date(2025, 4, 1),
        last=date(2026, 3, 31),
        public=True,
        stories=stories,
        also=("A stall at the spring fair, 14 May 2025",),
    )


def letter() -> LetterPaper:
    """A letter to an estates manager."""
    return LetterPaper(
        masthead=MASTHEAD,
        day=date(2026, 11, 12),
        to="Estates manager, Aldermere Hospital",
        subject="Parking permits for patients in treatment",
        words="Dear Sir or Madam,\n\nPatients miss treatment looking for a space.\n\nWe ask for a date for the trial.",
        signed_by="Margaret Lewis, chair",
        reference="Case 7",
    )

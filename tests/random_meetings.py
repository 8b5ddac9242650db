"""Random meetings as records: items, papers, minutes and actions, in part confidential."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.attachments import TEXT
from cpp_desktop.domain.meetings import AgendaItem, Mark, Meeting, MeetingInterest, MeetingState, Purpose
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Category, Person
from cpp_desktop.services import records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_attendance

SECRET = "Zebrafish"
"""What every confidential text holds, and no other."""
SURNAME = "Quillfeather"


@dataclass
class Maker:
    """Fills a file with meetings drawn from a seed: what is confidential in them says so by one word."""

    office: Office
    random: Random
    pool: Sequence[str] = ("parking", "the leaflet", "a letter", "tests", "signs")

    def keep(self, record):
        return records.save(self.office, record)

    def words(self, *, secret: bool) -> str:
        told = self.random.sample(self.pool, self.random.randint(1, 3))
        return " ".join([*told, *([SECRET] if secret else [])])

    def chance(self) -> bool:
        return self.random.random() < 0.5

    def people(self) -> list[Person]:
        made = [self.keep(a_person(name=f"{first} {SURNAME}")) for first in ("Ann", "Ben", "Cai", "Dot")]
        for person in made:
            category = self.random.choice(list(Category))
            self.keep(a_membership(person, categories=(category,), primary_category=category))
        return made

    def meeting(self, people: list[Person], **facts) -> Meeting:
        meeting = self.keep(a_meeting(**facts))
        for person in people:
            self.keep(an_attendance(meeting, person, mark=self.random.choice([Mark.PRESENT, Mark.APOLOGIES])))
        for position in range(1, self.random.randint(3, 7)):
            self.item(meeting, position, people)
        self.keep(AgendaItem(meeting_id=meeting.id, position=9, number="9", title="Other", confidential=True))
        return meeting

    def item(self, meeting: Meeting, position: int, people: list[Person]) -> None:
        secret, lead = self.chance(), self.random.choice(people)
        item = self.keep(
            AgendaItem(
                meeting_id=meeting.id,
                position=position,
                number=str(position),
                title=self.words(secret=secret),
                purpose=self.random.choice([None, *Purpose]),
                lead_id=lead.id,
                confidential=secret,
                asked=self.words(secret=secret),
                easy_words=self.words(secret=secret) if self.chance() else "",
                chair_note=self.words(secret=True) if self.chance() else "",
                minutes_allowed=5,
            )
        )
        self.paper(item, kept_apart=secret or self.chance())
        self.keep(
            MeetingInterest(meeting_id=meeting.id, item_id=item.id, person_id=lead.id, text=self.words(secret=secret))
        )
        if meeting.state is MeetingState.HELD:
            self.minute(meeting, item, lead)

    def paper(self, item: AgendaItem, *, kept_apart: bool) -> None:
        """Attach a text under an item; its name and what stands in it are as confidential as it is."""
        content = self.words(secret=kept_apart).encode()
        with self.office.store.transaction("attach a paper") as tx:
            tx.save(
                ItemPaper(item_id=item.id, position=1, title=self.words(secret=kept_apart), confidential=kept_apart,
                          file_name=f"{self.words(secret=kept_apart)}.txt", media_type=TEXT, size=len(content),
                          digest=tx.keep(content), pages=1)
            )  # fmt: skip

    def minute(self, meeting: Meeting, item: AgendaItem, owner: Person) -> None:
        secret = item.confidential or self.chance()
        told = {name: self.words(secret=secret) for name in ("text", "decision", "reason", "dissent")}
        made = self.keep(
            Minute(meeting_id=meeting.id, item_id=item.id, position=1, number=f"{item.number}.1",
                   confidential=secret and not item.confidential, **told)
        )  # fmt: skip
        self.keep(
            Action(recorded=TODAY, text=self.words(secret=secret), owner="", owner_ids=(owner.id,),
                   meeting_id=meeting.id, minute_id=made.id)
        )  # fmt: skip

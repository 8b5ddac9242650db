"""Slips and e-mails for those who have actions: each gets their own alone, however they take their papers.

None for anybody who has died, and none while somebody rests. Owners that are not members are told too. What is
confidential is told only to whom it was given by name, and only if that is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import time

from cpp_desktop.domain.action_slips import ActionSlip, ActionSlipPaper, SlipAction
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.circulation import Because, Recipient
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.mail_drafts import MailDraft
from cpp_desktop.domain.meetings import Meeting, MeetingType
from cpp_desktop.domain.papers import Masthead, MeetingFacts
from cpp_desktop.domain.people import Person, RestingSpell, is_resting
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.wording import day_month_year, listed, long_date
from cpp_desktop.services import actions, workrooms
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.meeting_papers import meeting_facts
from cpp_desktop.services.meetings import is_coming
from cpp_desktop.services.office import Office

_NAMED = 12
"""So many are named in a remark."""


@dataclass(frozen=True, slots=True)
class Owed:
    """Somebody with open actions and the slip for them; `resting` ones get none until they are back."""

    recipient: Recipient
    slip: ActionSlip
    action_ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The person's id, else the name."""
        return self.recipient.id


def owed(office: Office, *, confidential: bool = False, only: Collection[str] | None = None) -> list[Owed]:
    """Return everybody who has open actions, by name, resting ones too, each with a slip of their own actions.

    `only` are the ids of the actions that are asked about, all if None.
    """
    still = actions.log(office, still_open=True)
    lines = [line for line in still if not line.waits_to_be_reassigned and (only is None or line.id in only)]
    wanted = {i for line in lines for i in line.meant.all_ids}
    with office.store.read() as snapshot:
        people = {p.id: p for p in snapshot.all(Person, id=wanted)}
        rests = snapshot.all(RestingSpell, person_id=wanted)
    today = office.today()
    resting = {i for i in wanted if is_resting([r for r in rests if r.person_id == i], today)}
    found: dict[str, tuple[Recipient, list[ActionLine]]] = {}
    for line in lines:
        for one in _recipients(line, people, resting, confidential=confidential):
            found.setdefault(one.id, (one, []))[1].append(line)
    made = [_owed(one, own, people) for one, own in found.values()]
    return sorted(made, key=lambda o: (plain(o.recipient.name), o.id))


def _recipients(
    line: ActionLine, people: dict[str, Person], resting: Collection[str], *, confidential: bool
) -> list[Recipient]:
    """Return who is told of an action: of a confidential one nobody but those it was given to by name."""
    if line.confidential:
        ids: tuple[str, ...] = line.living if confidential else ()
        return [_known(people[i], resting) for i in ids]
    outside = [Recipient(name, Because.OWNER) for name in line.meant.others]
    return [*(_known(people[i], resting) for i in line.meant.all_ids), *outside]


def _known(person: Person, resting: Collection[str]) -> Recipient:
    return Recipient(person.name, Because.OWNER, person, resting=person.id in resting)


def _owed(one: Recipient, own: Sequence[ActionLine], people: dict[str, Person]) -> Owed:
    slip = ActionSlip(name=one.name, actions=tuple(_on_slip(line, one, people) for line in own))
    return Owed(one, slip, tuple(line.id for line in own))


def _on_slip(line: ActionLine, one: Recipient, people: dict[str, Person]) -> SlipAction:
    action, agreed = line.action, ""
    if line.meeting:
        agreed = said("at the meeting of {0}").format(day_month_year(line.meeting.date))
        if action.minute_number:
            agreed = said("minute {0}, {1}").format(action.minute_number, day_month_year(line.meeting.date))
    others = [people[i].name for i in line.meant.people if i != one.id]
    others += [name for name in line.meant.others if name != one.name]
    shared = said("with {0}").format(listed(others)) if others else ""
    return SlipAction(
        reference=action.reference, text=" ".join(action.text.split()), due=line.due, agreed=agreed,
        shared=said("asked of everyone") if line.meant.members else shared,
    )  # fmt: skip


def slips(office: Office, head: Masthead, asked: Asked) -> ActionSlipPaper:
    """Compose the slip of one person, or one for everybody who has open actions.

    Raises:
        Refused: there is nobody to be told, or the one asked for has no open action, or rests.
    """
    found = owed(office)
    if asked.person_id is None:
        return as_paper(office, head, found)
    own = [one for one in found if one.id == asked.person_id]
    if not own:
        raise Refused(person="No open action is theirs to be told of.")
    return as_paper(office, head, own)


def as_paper(office: Office, head: Masthead, found: Sequence[Owed]) -> ActionSlipPaper:
    """Compose the slips of some who have actions, none for those who rest.

    Raises:
        Refused: nobody is left.
    """
    told, resting = [o for o in found if not o.recipient.resting], [o for o in found if o.recipient.resting]
    if not told:
        rests = "Whoever has open actions rests now: nobody is asked." if resting else "Nobody has an open action."
        raise Refused(person=rests)
    names = [o.recipient.name for o in resting[:_NAMED]]
    remark = said("No slip while they rest: {0}.").format(listed(names)) if resting else ""
    return ActionSlipPaper(
        masthead=head, as_at=office.today(), slips=tuple(o.slip for o in told), next_meeting=_next_meeting(office),
        remarks=tuple(filter(None, [remark])),
    )  # fmt: skip


def _next_meeting(office: Office) -> MeetingFacts | None:
    today = office.today()
    with office.store.read() as snapshot:
        coming = [m for m in snapshot.all(Meeting, type=MeetingType.ORDINARY) if is_coming(m, today)]
    first = min(coming, key=lambda m: (m.date, m.start or time.min), default=None)
    return meeting_facts(first) if first else None


def drafts(office: Office, found: Sequence[Owed], progress: Progress = silent) -> list[MailDraft]:
    """Return an e-mail for each who reads e-mail, with their slip in their type size attached.

    Raises:
        Refused: nobody of them reads e-mail.
    """
    from cpp_desktop.services.papers import written_out

    mailed = [one for one in found if one.recipient.is_mailed and not one.recipient.resting]
    if not mailed:
        raise Refused(person="Nobody of them takes papers by e-mail.")
    head, made = masthead(office), []
    with workrooms.apart() as folder:
        for done, one in enumerate(mailed):
            progress(done, len(mailed), said("Writing the e-mails"))
            target = folder / f"{done}.pdf"
            written_out("slip", as_paper(office, head, [one]))(target, one.recipient.size)
            made.append(_draft(one, head, target.read_bytes()))
    return made


def _draft(one: Owed, head: Masthead, slip: bytes) -> MailDraft:
    person = one.recipient.person
    assert person is not None, "only people of the register have an address"
    lines = [f"- {' '.join(filter(None, (a.reference, a.text)))}{_by(a)}" for a in one.slip.actions]
    text = "\n\n".join(
        (
            said("Dear {0},").format(person.known_as or person.name),
            said("How do these stand? You took them on for the group:"),
            "\n".join(lines),
            said("A word or two is enough: done, needs more time, or please ask somebody else."),
            said("If you are not well, leave it: nobody will mind."),
            head.group_name,
        )
    )
    title = said("Your actions")
    return MailDraft(
        f"{title} – {person.name}.eml", ((person.name, person.email),), False, f"{head.group_name}: {title}",
        f"{text}\n", f"{title}.pdf", slip, one.recipient.size, (),
    )  # fmt: skip


def _by(action: SlipAction) -> str:
    return said(" (by {0})").format(long_date(action.due)) if action.due else ""

"""From a minute to a case, and from a case to an action, an answer and a letter: each in one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import OPEN_STATES, Action, ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Response, StepKind
from cpp_desktop.domain.influence_papers import LetterPaper
from cpp_desktop.domain.language import said
from cpp_desktop.domain.mail_drafts import MailDraft
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import papers, records, workrooms
from cpp_desktop.services.action_changes import put
from cpp_desktop.services.action_owners import Secrets
from cpp_desktop.services.influence import numbered, refuse_links
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.minutes_status import chair_on
from cpp_desktop.services.office import Office
from cpp_desktop.services.people_papers import coming_meetings

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_LETTERS = 300
"""How much of a minute is offered as the words of a step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """What is taken from a minute into a new case, or that of `case_id`; `text` is what was said of it."""

    minute_id: str
    day: date
    case_id: str | None = None
    theme: str = ""
    raised_by: str = ""
    put_to: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter about a case; `action_id` is the action that is done by it. `size` in points."""

    to: str
    subject: str
    words: str
    day: date
    signed_by: str = ""
    action_id: str | None = None
    size: int = 12


def from_minute(office: Office, minute_id: str) -> Followed:
    """Return what a case would take from a minute.

    Raises:
        Refused: the minute is confidential, says nothing, or is not there any more.
    """
    with office.store.read() as snapshot:
        minute, meeting = _minute(snapshot, minute_id)
        item = snapshot.get(AgendaItem, minute.item_id) if minute.item_id else None
    text = " ".join((minute.text or minute.decision).split())
    if len(text) > _LETTERS:
        text = f"{text[:_LETTERS].rsplit(' ', 1)[0]}…"
    return Followed(minute_id=minute_id, day=meeting.date, theme=item.title if item else "", text=text)


def _minute(snapshot: Snapshot, minute_id: str) -> tuple[Minute, Meeting]:
    minute = snapshot.get(Minute, minute_id)
    if minute is None or not (minute.text.strip() or minute.decision.strip()):
        raise Refused(minute=said("Write the minute first; then follow it as a case."))
    if minute_id in Secrets.read(snapshot).ids:
        raise Refused(minute=said("A confidential minute is not followed as a case: cases are told to others."))
    meeting = snapshot.get(Meeting, minute.meeting_id)
    assert meeting is not None, "a minute is of a meeting"
    return minute, meeting


def follow(office: Office, followed: Followed) -> InfluenceCase:
    """Begin a case with what a minute says, or add it to one there is, as a step that names the minute.

    Raises:
        Refused: the minute may not be named, or the case or its step lacks its words.
    """
    today = office.today()
    if followed.day > today:
        raise Refused(day="That day has not come yet.")
    with office.store.transaction("follow as a case") as tx:
        _minute(tx, followed.minute_id)
        case = tx.get(InfluenceCase, followed.case_id) if followed.case_id else None
        kind = StepKind.DISCUSSED if case else StepKind.RAISED
        if case is None:
            blank = InfluenceCase(
                raised=followed.day, theme=followed.theme, raised_by=followed.raised_by, put_to=followed.put_to
            )
            case = numbered(blank, (reference for (reference,) in tx.columns(InfluenceCase, "reference")))
        step = CaseStep(case_id=case.id, day=followed.day, kind=kind, text=followed.text, minute_id=followed.minute_id)
        records.check(case)
        records.check(step)
        tx.save(case)
        tx.save(step)
    return case


def add_action(
    office: Office, case: InfluenceCase, *, text: str, owner: str = "", owner_ids: tuple[str, ...] = (),
    due: date | None = None,
) -> Action:  # fmt: skip
    """Note an action that serves a case; it counts as raised today.

    Raises:
        Refused: when nothing is said of what is to be done.
    """
    today = office.today()
    action = Action(
        recorded=today, raised=today, text=text.strip(), owner=owner, owner_ids=owner_ids, due=due, case_id=case.id
    )
    records.check(action)
    with office.store.transaction("add action to a case") as tx:
        return put(tx, action)[0]


def record_answer(
    office: Office, case: InfluenceCase, *, response: Response, day: date, text: str, minute_id: str | None = None
) -> InfluenceCase:
    """Record what was answered, as a step of the case.

    Raises:
        Refused: without an answer or its words, for a day that has not come, or with a minute that may not be named.
    """
    if response is Response.NONE_YET:
        raise Refused(response="Say what they answered.")
    if day > office.today():
        raise Refused(day="That day has not come yet.")
    step = CaseStep(case_id=case.id, day=day, kind=StepKind.ANSWERED, text=text, minute_id=minute_id)
    records.check(step)
    with office.store.transaction("record answer") as tx:
        refuse_links(tx, step)
        tx.save(step)
        return tx.save(replace(case, response=response))


def open_actions(office: Office, case: InfluenceCase) -> list[Action]:
    """Return the actions that still serve a case and are not confidential."""
    with office.store.read() as snapshot:
        found, secrets = snapshot.all(Action, case_id=case.id, state=list(OPEN_STATES)), Secrets.read(snapshot)
    return [action for action in found if not secrets.hold(action)]


def draft_letter(office: Office, case: InfluenceCase) -> Letter:
    """Return a letter to begin with: whom it is put to, the theme, why it mattered, what is asked."""
    today = office.today()
    coming = [m.date for m in coming_meetings(office)]
    answer = said("We would be glad of your answer.")
    if coming:
        answer = said("We would be glad of your answer before our meeting on {0}.").format(day_month_year(coming[0]))
    parts = [
        said("Dear Sir or Madam,"),
        said("People who use cancer services, and those who care for them, have raised this with us: {0}.").format(
            case.theme
        ),
        case.why_it_mattered,
        said("We ask you to "),
        answer,
    ]
    chair = chair_on(office, today)
    acts = open_actions(office, case)
    return Letter(
        to=case.put_to,
        subject=case.theme,
        words="\n\n".join(filter(None, parts)),
        day=today,
        signed_by=said("{0}, chair").format(chair) if chair else "",
        action_id=acts[0].id if len(acts) == 1 else None,
    )


def letter_paper(office: Office, case: InfluenceCase, letter: Letter) -> LetterPaper:
    """Return what the letter says on paper.

    Raises:
        Refused: without somebody to write to, a subject or words, or on a day that has not come.
    """
    found = {}
    if not letter.to.strip():
        found["to"] = "Say to whom it goes."
    if not letter.subject.strip():
        found["subject"] = "Say what it is about."
    if not letter.words.strip():
        found["words"] = "Write the letter."
    if letter.day > office.today():
        found["day"] = "That day has not come yet."
    if found:
        raise Refused(**found)
    reference = said("Case {0}").format(case.reference) if case.reference else ""
    return LetterPaper(
        masthead=masthead(office), day=letter.day, to=letter.to, subject=letter.subject, words=letter.words,
        signed_by=letter.signed_by, reference=reference,
    )  # fmt: skip


def write_letter(office: Office, case: InfluenceCase, letter: Letter) -> bytes:
    """Write a letter and keep it with the case as a step that asks; return its PDF. An action it does is complete.

    Raises:
        Refused: something of it is missing, or its action may not be named.
        StorageTrouble: it could not be kept.
    """
    paper = letter_paper(office, case, letter)
    with workrooms.apart() as folder:
        content = papers.compose_letter(paper)(folder / "letter.pdf", letter.size).path.read_bytes()
    text = said("Letter to {0}.").format(letter.to.strip())
    step = CaseStep(case_id=case.id, day=letter.day, kind=StepKind.ASKED, text=text, action_id=letter.action_id)
    file = Evidence(
        step_id=step.id, title=text.rstrip("."), file_name=f"{text.rstrip('.')}.pdf", media_type="application/pdf",
        size=len(content), digest=sha256(content).hexdigest(), added=office.today(),
    )  # fmt: skip
    records.check(step)
    with office.store.transaction("write a letter") as tx:
        refuse_links(tx, step)
        tx.keep(content)
        tx.save(step)
        tx.save(file)
        if not case.put_to.strip():
            tx.save(replace(case, put_to=letter.to.strip()))
        if letter.action_id and (action := tx.get(Action, letter.action_id)):
            put(tx, replace(action, state=ActionState.COMPLETE, closed=letter.day, evidence=text))
    return content


def letter_mail(office: Office, letter: Letter, content: bytes) -> MailDraft:
    """Return an e-mail with the letter attached, to be addressed and sent from her mail program."""
    name = said("Letter to {0}").format(letter.to.strip())
    group = office.group.name
    text = said("Our letter is attached.")
    return MailDraft(
        f"{name}.eml", (), False, f"{group}: {letter.subject}", f"{text}\n\n{group}\n", f"{name}.pdf", content,
        letter.size,
    )  # fmt: skip


def save_mail(draft: MailDraft, target: Path) -> Path:
    """Write an e-mail where she chooses.

    Raises:
        StorageTrouble: it cannot be written there.
    """
    from cpp_desktop.exchange import mail_drafts

    mail_drafts.write(draft, target)
    return target

"""What became of a period's return: its revisions, who approved each, and what the network wrote about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from textwrap import shorten

from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Person, Role, RoleTitle, in_force
from cpp_desktop.domain.signed_returns import Approving, NetworkAnswer, NetworkLetter, ReturnSignature, SignedReturn
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import network_letters, signed_returns
from cpp_desktop.services.office import Office
from cpp_desktop.services.return_paper import adopted_in_words

_SIGNERS = {Approving.CHAIR: RoleTitle.CHAIR, Approving.NETWORK_LEAD: RoleTitle.NETWORK_LEAD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A signed return with what came after it; `letters` are from the network, the newest first."""

    signed: SignedReturn
    steps: dict[Approving, ReturnSignature]
    adopted: str
    letters: tuple[NetworkLetter, ...]

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.signed.id

    @property
    def answer(self) -> NetworkAnswer | None:
        """What the network said last of it, but for its reply slip."""
        return next((one.kind for one in self.letters if one.kind is not NetworkAnswer.REPLY), None)


def history(office: Office, first: date, last: date) -> tuple[Revision, ...]:
    """Return the revisions of exactly these days, the newest first."""
    return tuple(_revision(office, one) for one in reversed(signed_returns.revisions(office, first, last)))


def _revision(office: Office, signed: SignedReturn) -> Revision:
    steps = {step.kind: step for step in signed_returns.signatures(office, signed)}
    adopted = steps.get(Approving.ADOPTED)
    return Revision(
        signed=signed,
        steps=steps,
        adopted=adopted_in_words(office, adopted) if adopted else "",
        letters=tuple(network_letters.letters(office, signed)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptingMinute:
    """A minute that may have adopted a return, in words, with the day of its meeting."""

    id: str
    words: str
    day: date


def minutes_to_adopt(office: Office, signed: SignedReturn) -> list[AdoptingMinute]:
    """Return the minutes that may have adopted a return: those that speak of a return first, then the latest."""
    with office.store.read() as snapshot:
        held = {m.id: m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE and m.date > signed.first}
        minutes = [m for m in snapshot.all(Minute, meeting_id=set(held)) if m.number and not m.confidential]
    minutes.sort(key=lambda m: (held[m.meeting_id].date, m.position), reverse=True)
    minutes.sort(key=lambda m: "return" not in f"{m.text} {m.decision}".casefold())
    days = {m.id: held[m.meeting_id].date for m in minutes}
    return [AdoptingMinute(id=m.id, words=_words(m, days[m.id]), day=days[m.id]) for m in minutes]


def _words(minute: Minute, day: date) -> str:
    said = minute.decision or minute.text
    return f"{minute.number}, {long_date(day)}" + (f": {shorten(said, 60, placeholder=' …')}" if said else "")


def signer_on(office: Office, kind: Approving, day: date) -> str:
    """Return who is in the post that signs on a day; empty where nobody is, or more than one."""
    with office.store.read() as snapshot:
        held = [r for r in snapshot.all(Role, title=_SIGNERS[kind]) if in_force(r.first, r.last, day)]
        names = [p.name for p in snapshot.all(Person, id={r.person_id for r in held}) if p.died_on is None]
    return names[0] if len(names) == 1 else ""

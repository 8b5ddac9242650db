"""Letters from the network: taken in from files, kept with the return that they are about, and answered."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.fingerprints import check_words
from cpp_desktop.domain.signed_returns import NetworkAnswer, NetworkLetter, SignedReturn
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_FOREIGN = "This letter is for {0}, not for this group, so it was not taken in."
_THERE = "This letter was taken in already."
_UNSIGNED = "This letter is about revision {0} of a return that this file never signed off, so it was not taken in."
_OTHER_KEY = (
    "This letter is signed with another key than the network’s letters before. Ring the network before you trust it. "
    "The words of the key so far: {0}. The words of the new one: {1}."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """A letter read and not yet taken in. `known_key` is that of the letters before, where it is another one."""

    letter: NetworkLetter
    key: str
    known_key: str | None = None

    @property
    def problem(self) -> str:
        """Why it is not trusted yet: the words of both keys, to be compared over the telephone; empty when it is."""
        return "" if self.known_key is None else _OTHER_KEY.format(check_words(self.known_key), check_words(self.key))


def read(office: Office, source: Path) -> Arriving:
    """Read a letter; nothing is changed.

    Raises:
        Refused: it is no letter, was changed, is for another group, about no return of this one, or there already.
    """
    from cpp_desktop.exchange import network_letters
    from cpp_desktop.exchange.evidence_file import bytes_of

    document = network_letters.read(bytes_of(source, network_letters.MOST_BYTES))
    with office.store.read() as snapshot:
        _refuse_foreign(office, document)
        if snapshot.all(NetworkLetter, document=_text(document)):
            raise Refused(source=_THERE)
        signed = _meant(snapshot, document)
    letter = NetworkLetter(
        signed_return_id=signed.id,
        kind=NetworkAnswer(document["kind"]),
        made=date.fromisoformat(document["made"]),
        received=office.today(),
        sender=document["sender"],
        text=document["text"],
        document=_text(document),
    )
    return compared(office, Arriving(letter=letter, key=str(document["signature"]["key"])))


def _text(document: dict[str, Any]) -> str:
    from cpp_desktop.exchange.canonical_json import canonical

    return canonical(document).decode()


def _refuse_foreign(office: Office, document: dict[str, Any]) -> None:
    if document["group"]["id"] != office.group.id:
        raise Refused(source=_FOREIGN.format(f"“{document['group']['name'][:80]}”"))


def _meant(snapshot: Snapshot, document: dict[str, Any]) -> SignedReturn:
    days = {
        "first": date.fromisoformat(document["period"]["from"]),
        "last": date.fromisoformat(document["period"]["to"]),
    }
    found = snapshot.all(SignedReturn, revision=document["revision"], **days)
    if not found:
        raise Refused(source=_UNSIGNED.format(document["revision"]))
    return found[0]


def _known_key(snapshot: Snapshot) -> str | None:
    """Return the key of the letter taken in last: it is pinned until another is trusted."""
    there = snapshot.all(NetworkLetter)
    return str(json.loads(there[-1].document)["signature"]["key"]) if there else None


def compared(office: Office, arriving: Arriving) -> Arriving:
    """Compare the key of a letter with that of the letters there are by now: others may have been taken in since."""
    with office.store.read() as snapshot:
        known = _known_key(snapshot)
    return replace(arriving, known_key=known if known not in (None, arriving.key) else None)


def take_in(office: Office, arriving: Arriving, *, trusted: bool = False) -> NetworkLetter:
    """Keep a letter with the return that it is about. With another key than before it must be `trusted` first.

    Raises:
        Refused: its key is another one and nobody trusted it.
    """
    if (problem := compared(office, arriving).problem) and not trusted:
        raise Refused(source=problem)
    return records.save(office, arriving.letter)


def letters(office: Office, signed: SignedReturn | None = None) -> list[NetworkLetter]:
    """Return what came from the network, of one signed return or of all, the newest first."""
    with office.store.read() as snapshot:
        found = snapshot.all(NetworkLetter, **({"signed_return_id": signed.id} if signed else {}))
    return sorted(found, key=lambda letter: (letter.made, letter.received), reverse=True)


def about(office: Office, letter_id: str) -> tuple[NetworkLetter, SignedReturn] | None:
    """Return a letter by its id with the return that it is about; None where either is there no more."""
    with office.store.read() as snapshot:
        letter = next(iter(snapshot.all(NetworkLetter, id=letter_id)), None)
        signed = next(iter(snapshot.all(SignedReturn, id=letter.signed_return_id)), None) if letter else None
    return (letter, signed) if letter and signed else None


def unanswered(office: Office) -> list[NetworkLetter]:
    """Return the network's queries that nothing is noted about yet, the oldest first."""
    waiting = [one for one in letters(office) if one.kind is NetworkAnswer.QUERY and one.answered is None]
    return list(reversed(waiting))


def answer(office: Office, letter: NetworkLetter, day: date, text: str) -> NetworkLetter:
    """Note what the group answered, and when.

    Raises:
        Refused: it is not said what.
    """
    if not text.strip():
        raise Refused(answer="Write what the group answered.")
    return records.save(office, replace(letter, answered=day, answer=text.strip()))

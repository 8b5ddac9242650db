"""Letters to groups: a receipt, a query, an acceptance or a reply as a small signed file that the group's app reads."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cpp_desktop.domain.evidence import safe_name
from cpp_desktop.domain.network.records import NetworkGroup, ReceivedReturn, SentLetter
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.services.network import filing
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

_RECEIPT: Final = "Thank you: revision {0} of your return is here."
_ACCEPTANCE: Final = "Thank you: your return is accepted as it is, in revision {0}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Letters that were written, and the groups whose return was typed in: their app would not know it."""

    paths: tuple[Path, ...] = ()
    unreachable: tuple[str, ...] = ()


def keep_letter(
    network: NetworkOffice, writing: Writing, ret: ReceivedReturn, kind: NetworkAnswer, text: str = ""
) -> SentLetter:
    """Make a letter about a return, signed with the register's key, and keep it as part of a step."""
    from cpp_desktop.exchange import network_letters
    from cpp_desktop.exchange.canonical_json import canonical

    standard = {NetworkAnswer.RECEIPT: _RECEIPT, NetworkAnswer.ACCEPTANCE: _ACCEPTANCE}
    told = text or standard.get(kind, "").format(ret.revision)
    document = network_letters.written(_letter(network, writing, ret, kind, told), network.register.seed)
    return writing.save(
        SentLetter(
            network_id=ret.network_id,
            group_id=ret.group_id,
            first=ret.first,
            last=ret.last,
            revision=ret.revision,
            kind=kind,
            made=network.today(),
            text=told,
            document=canonical(document).decode(),
        )
    )


def _letter(network: NetworkOffice, view: View, ret: ReceivedReturn, kind: NetworkAnswer, text: str) -> dict[str, Any]:
    """Put a letter together; it bears the group's name and id as the return has them, whatever they are here."""
    return {
        "kind": kind.value,
        "sender": network.title,
        "group": json.loads(filing.document_of(view, ret))["group"],
        "period": {"from": ret.first.isoformat(), "to": ret.last.isoformat()},
        "revision": ret.revision,
        "made": network.today().isoformat(),
        "text": text,
    }


def can_be_read(ret: ReceivedReturn) -> bool:
    """Say whether the group's app knows a return, and so reads letters about it: what was typed in it does not."""
    return ret.source not in filing.BY_HAND


def receipt(network: NetworkOffice, ret: ReceivedReturn) -> SentLetter:
    """Make the letter that says that a return is here."""
    with network.register.write("", group_id=ret.group_id) as writing:
        return keep_letter(network, writing, ret, NetworkAnswer.RECEIPT)


def write_letter(letter: SentLetter, target: Path) -> None:
    """Write a letter as the file that is sent.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    from cpp_desktop.exchange import network_letters

    network_letters.write(json.loads(letter.document), target)


def letters_to(network: NetworkOffice, group_id: str) -> list[SentLetter]:
    """Return what was sent to a group, the newest first."""
    with network.register.read() as view:
        found = view.all(SentLetter, group_id=group_id)
    return sorted(found, key=lambda one: (one.made, one.last, one.revision), reverse=True)


def write_letters(network: NetworkOffice, first: date, last: date, folder: Path) -> Written:
    """Write every letter about returns that end in a range into a folder, and a receipt for each that has no letter.

    Written again they are the same files.

    Raises:
        StorageTrouble: a file cannot be written.
    """
    with network.register.write("") as writing:
        standing = writing.standing(first, last)
        by_hand = {_about(ret) for ret in standing if not can_be_read(ret)}
        sent = [one for one in writing.all(SentLetter) if first <= one.last <= last and _about(one) not in by_hand]
        answered = by_hand | {_about(one) for one in sent}
        waiting = [ret for ret in standing if _about(ret) not in answered]
        found = sent + [keep_letter(network, writing, ret, NetworkAnswer.RECEIPT) for ret in waiting]
        names = {group.id: group.name for group in writing.all(NetworkGroup)}
    letters = sorted(found, key=lambda one: (names.get(one.group_id, ""), one.last, one.revision, one.kind.value))
    return Written(
        paths=tuple(_put(letter, names.get(letter.group_id, ""), folder) for letter in letters),
        unreachable=tuple(sorted({names.get(group_id, "") for group_id, *_ in by_hand})),
    )


def _about(one: ReceivedReturn | SentLetter) -> tuple[str, date, date, int]:
    return one.group_id, one.first, one.last, one.revision


def _put(letter: SentLetter, name: str, folder: Path) -> Path:
    days = f"{letter.first.isoformat()} to {letter.last.isoformat()}"
    which = f"revision {letter.revision} {letter.kind.value} {letter.id[:8]}"
    target = folder / safe_name(f"{name[:80]} {days} {which}.json")
    write_letter(letter, target)
    return target

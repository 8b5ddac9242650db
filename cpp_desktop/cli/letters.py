"""The verb letters: what the network wrote, listed, or taken in from files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.signed_returns import NetworkLetter
from cpp_desktop.services import attachments, network_letters
from cpp_desktop.services.office import Office


def add_letters(verbs: Verbs) -> None:
    """Add the verb."""
    about = "List the network's letters about the group's returns, or take letters in from files and folders."
    verb = add_verb(verbs, "letters", about, letters)
    with_file(verb)
    verb.add_argument(
        "source", type=Path, nargs="*", default=[], metavar="SOURCE",
        help="letters to take in, or folders of them; without any, list them",
    )  # fmt: skip
    trust = "take in letters of another key than before: only when its words were compared over the telephone"
    verb.add_argument("--trust", action="store_true", help=trust)
    with_json(verb)


def letters(options: Namespace) -> int:
    """List the letters there are; or take letters in, 0 where any could be, else 1."""
    if options.trust and not options.source:
        raise Refused(trust="Say which letters are trusted.")
    with opened(options, read_only=not options.source) as office:
        if options.source:
            return _take_in(office, options)
        told = [_told(letter, office) for letter in network_letters.letters(office)]
    if options.json:
        put_json(told)
    else:
        for one in told:
            period = f"{one['from']}/{one['to']}"
            text = " ".join(one["text"].split())
            put("\t".join([one["kind"], one["made"], one["sender"], period, f"revision {one['revision']}", text]))
        if not told:
            say("No letter was taken in yet.")
    return 0


def _take_in(office: Office, options: Namespace) -> int:
    taken: list[dict[str, Any]] = []
    refused: list[dict[str, str]] = []
    for source in attachments.files_in(options.source):
        try:
            arriving = network_letters.read(office, source)
            taken.append(_told(network_letters.take_in(office, arriving, trusted=options.trust), office))
        except Refused as problem:
            refused.append({"file": str(source), "why": str(problem)})
    if options.json:
        put_json({"taken_in": taken, "refused": refused})
    else:
        for one in taken:
            put(f"{one['kind']}\t{one['made']}\t{one['sender']}\trevision {one['revision']}")
        for one in refused:
            say(f"{one['file']}: {one['why']}")
    if not (taken or refused):
        say("There is no file in this folder.")
    return 0 if taken else 1


def _told(letter: NetworkLetter, office: Office) -> dict[str, Any]:
    found = network_letters.about(office, letter.id)
    signed = found[1] if found else None
    return {
        "kind": letter.kind.value,
        "made": letter.made.isoformat(),
        "received": letter.received.isoformat(),
        "sender": letter.sender,
        "from": signed.first.isoformat() if signed else None,
        "to": signed.last.isoformat() if signed else None,
        "revision": signed.revision if signed else None,
        "text": letter.text,
        "answered": letter.answered.isoformat() if letter.answered else None,
        "answer": letter.answer or None,
    }

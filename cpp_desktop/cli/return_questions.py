"""What the verb return says when it is asked: what is missing, and what differs from a signed one today."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.return_readiness import minutes_in_words
from cpp_desktop.domain.return_rewording import Reworded
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import signed_returns
from cpp_desktop.services.office import Office
from cpp_desktop.services.signed_returns import Changed


def told(office: Office, options: Namespace) -> int:
    """Say what is missing, or what differs."""
    return _missing(office, options) if options.missing else _differences(office, options)


def wanted(office: Office, options: Namespace) -> SignedReturn:
    """Return the revision that is meant: the one named, else the last.

    Raises:
        Refused: there is none.
    """
    there = signed_returns.revisions(office, options.first, options.last)
    number = options.revision or (there[-1].revision if there else 1)
    return signed_returns.revision(office, options.first, options.last, number)


def _missing(office: Office, options: Namespace) -> int:
    found = returns.draw_up(office, options.first, options.last).readiness.missing
    if options.json:
        keys = ("section", "title", "what", "minutes", "check")
        rows = ((m.section.key, m.section.title, m.words, m.minutes, m.check.code if m.check else None) for m in found)
        put_json([dict(zip(keys, row, strict=True)) for row in rows])
        return 0
    for one in found:
        time = "optional" if one.is_optional else minutes_in_words(one.minutes)
        put(f"{one.section.number}\t{one.section.title}\t{one.words}\t{time}")
    if not found:
        say("Nothing is missing.")
    return 0


def _differences(office: Office, options: Namespace) -> int:
    signed = wanted(office, options)
    found = signed_returns.changed_since(office, signed)
    if options.json:
        put_json([_as_json(one) for one in found])
        return 0
    for one in found:
        put(one.sentence)
    if not found:
        say(f"Nothing differs from revision {signed.revision}.")
    return 0


def _as_json(one: Changed | Reworded) -> dict[str, Any]:
    """A figure is a number; of all else `was` and `now` list what is no more and what was not said."""
    if isinstance(one, Reworded):
        return {"part": one.part, "of": one.of, "was": one.was, "now": one.now, "why": one.sentence}
    found = one.difference
    told = {"figure": found.code, "cell": found.key, "was": found.was, "now": found.now}
    return {"part": "figure", **told, "why": one.sentence}

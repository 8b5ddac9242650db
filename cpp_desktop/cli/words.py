"""The verb about the group's own words: listed, added, removed, and a meeting's spelling checked against them."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services import group_words, misspellings
from cpp_desktop.services.misspellings import Sighting
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_meeting import find_meeting


def words(options: Namespace) -> int:
    """Do what is asked about the group's words; without anything print them."""
    with opened(options, read_only=not (options.add or options.remove)) as office:
        if options.check:
            meeting = find_meeting(office, options.check)
            found = misspellings.look_through(office, meeting.id, ())[1]
            _print([_told(one) for one in found], as_json=options.json)
            return 0
        if options.add:
            word, _, meaning = options.add.partition("=")
            group_words.explain(office, word.strip(), meaning.strip())
        if options.remove:
            group_words.remove_word(office, _kept(office, options.remove))
        kept = group_words.all_words(office)
    _print([{"word": word.word, "meaning": word.meaning} for word in kept], as_json=options.json)
    return 0


def _kept(office: Office, words: str) -> GroupWord:
    found = next((word for word in group_words.all_words(office) if word.word == words), None)
    if found is None:
        raise Refused(word=f"“{words}” is none of the group's words.")
    return found


def _told(sighting: Sighting) -> dict[str, str]:
    """Say what is shown; `meaning` is the one that is offered."""
    return {
        "word": sighting.word,
        "kind": sighting.kind.name.lower(),
        "where": sighting.text.where,
        "sentence": sighting.sentence[0],
        "meaning": sighting.offered,
    }


def _print(rows: list[dict[str, str]], *, as_json: bool) -> None:
    if as_json:
        put_json(rows)
        return
    for row in rows:
        put("\t".join(row.values()).rstrip())

"""The deeds of the verb network that put something on paper: reply, and note, what the replies and the report say."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from cpp_desktop.cli.argument_types import number, written
from cpp_desktop.cli.network_words import add_deed, opened, with_period
from cpp_desktop.cli.output import put, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import SentLetter
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.periods import Period
from cpp_desktop.services.network import letters, replies, year_notes
from cpp_desktop.whole_file import made_folder

_LETTER = ".json"
_PAPER = (".pdf", ".txt")


def add_papers(deeds: Verbs) -> None:
    """Add the deeds."""
    reply = add_deed(deeds, "reply", "Answer a group: its figures beside the others', and what was done.", answer)
    whose = reply.add_mutually_exclusive_group(required=True)
    whose.add_argument("--group", metavar="NAME")
    whose.add_argument("--all-groups", type=Path, metavar="DIR", help="every group, on paper and as a letter")
    with_period(reply)
    reply.add_argument("--out", type=Path, metavar="FILE", help=".pdf or .txt, or .json for the letter its app reads")
    reply.add_argument("--size", type=number, choices=SIZES, default=12, help="type size in points; 18 is large")
    note = add_deed(deeds, "note", "Say what was done with the figures, for the report and the replies.", write_note)
    with_period(note)
    note.add_argument("--text", required=True, help="empty takes the note away")
    note.add_argument("--section", type=written, metavar="KEY", help="as meetings or influence; all of them without it")
    note.add_argument("--network", type=written, metavar="NAME", help="the register's own without it")


def answer(options: Namespace) -> int:
    """Answer one group, or all of them."""
    if options.all_groups:
        return _answer_all(options)
    if options.out is None or options.out.suffix.lower() not in (*_PAPER, _LETTER):
        raise Refused(out="Say --out with a file that ends in .pdf, .txt or .json.")
    is_letter = options.out.suffix.lower() == _LETTER
    with opened(options, read_only=not is_letter) as network:
        found = replies.reply(network, options.group, options.first, options.last)
        if is_letter:
            _write_letter(replies.keep_letters(network, [found]), options)
        else:
            replies.write_reply(found, options.out, options.size)
    put(options.out)
    return 0


def _write_letter(kept: Sequence[SentLetter], options: Namespace) -> None:
    if not kept:
        raise Refused(out=f"The return of “{options.group}” came on paper, so its app could not read a letter.")
    letters.write_letter(kept[0], options.out)


def _answer_all(options: Namespace) -> int:
    with opened(options, read_only=False) as network, Bar() as bar, made_folder(options.all_groups):
        paths = replies.put_all(network, options.first, options.last, options.all_groups, options.size, bar)
    for path in paths:
        put(path)
    if not paths:
        say("No return for these days is here.")
    return 0


def write_note(options: Namespace) -> int:
    """Say what was done with the figures."""
    period = Period(options.first, options.last)
    with opened(options, read_only=False) as network:
        year_notes.write_note(network, period, options.text, section=options.section or "", of=options.network or "")
        found = year_notes.notes(network, period)
    for one in found:
        put(f"{one.section or 'all'}\t{' '.join(one.text.split())}")
    return 0

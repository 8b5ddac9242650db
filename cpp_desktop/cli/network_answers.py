"""The deeds of the verb network about what the lead decides: accept, query, set-aside, trust, same, apart, letters."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from cpp_desktop.cli.argument_types import day
from cpp_desktop.cli.network_words import add_deed, opened, with_period
from cpp_desktop.cli.output import put, say
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.wording import counted, day_month_year
from cpp_desktop.services.network import answering, checking, letters, trusting
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.whole_file import made_folder


def add_answers(deeds: Verbs) -> None:
    """Add the deeds."""
    accept = add_deed(deeds, "accept", "Accept returns, so that they count in the sums.", accept_returns)
    whose = accept.add_mutually_exclusive_group(required=True)
    whose.add_argument("--group", metavar="NAME", help="also where it was queried")
    whose.add_argument("--all", action="store_true", help="all that wait for nobody's answer")
    with_period(accept)
    query = add_deed(deeds, "query", "Ask a group about its return, by a letter that its app reads.", ask)
    query.add_argument("--group", required=True, metavar="NAME")
    said = query.add_mutually_exclusive_group()
    said.add_argument("--text", help="what is asked; without it, drafted from what check finds")
    said.add_argument("--finding", action="append", default=[], metavar="CODE", help="ask about this finding of check")
    query.add_argument("--out", type=Path, required=True, metavar="FILE", help="the letter")
    query.add_argument("--again", action="store_true", help="make another letter though the same was asked already")
    for option, name in (("--from", "first"), ("--to", "last")):
        query.add_argument(option, type=day, dest=name, metavar="DATE", help="the newest return without it")
    aside = add_deed(deeds, "set-aside", "Take a return for these days out again, all its revisions.", set_aside)
    aside.add_argument("--group", required=True, metavar="NAME")
    with_period(aside)
    trust = add_deed(deeds, "trust", "Trust the key that a group's return is signed with.", trust_key)
    trust.add_argument("--group", required=True, metavar="NAME")
    trust.add_argument("--file", type=Path, required=True, metavar="RETURN", help="receive it afterwards")
    same = add_deed(deeds, "same", "Join two names that are one group.", join)
    same.add_argument("--group", action="append", required=True, metavar="NAME", help="twice: the old, then the new")
    two = add_deed(deeds, "apart", "Say that two groups of like names are two, not one.", tell_apart)
    two.add_argument("--group", action="append", required=True, metavar="NAME", help="twice; of one name by their ids")
    post = add_deed(deeds, "letters", "Write all letters to groups, and a receipt where there is none yet.", write)
    with_period(post)
    post.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write into")


def accept_returns(options: Namespace) -> int:
    """Accept returns."""
    with opened(options, read_only=False) as network:
        if options.all:
            done = answering.accept_all(network, options.first, options.last)
        else:
            done = answering.accept(network, options.group, options.first, options.last)
    put(f"{counted(len(done), 'return', 'returns')} accepted.")
    return 0


def ask(options: Namespace) -> int:
    """Ask a group about a return, and write the letter."""
    _refuse_nowhere(options.out)
    with opened(options, read_only=False) as network:
        text = options.text
        if text is None and not (text := _drafted(network, options)):
            raise Refused(text="Nothing is open in this return: write what is asked with --text.")
        whose = (network, options.group, text, options.first, options.last)
        earlier = None if options.again else answering.asked_already(*whose)
        letters.write_letter(earlier or answering.query(*whose), options.out)
    put(options.out)
    if earlier:
        day = day_month_year(earlier.made)
        say(f"The same was asked on {day}, so this is that letter once more; --again makes another.")
    return 0


def _drafted(network: NetworkOffice, options: Namespace) -> str:
    return checking.draft(network, options.group, options.first, options.last, options.finding)


def _refuse_nowhere(target: Path) -> None:
    if target.is_dir() or not target.absolute().parent.is_dir():
        raise Refused(out=f"Nothing was asked: “{target}” cannot be written there.")


def set_aside(options: Namespace) -> int:
    """Take a return out again."""
    with opened(options, read_only=False) as network:
        done = answering.set_aside(network, options.group, options.first, options.last)
    put(f"{counted(len(done), 'revision', 'revisions')} set aside.")
    return 0


def trust_key(options: Namespace) -> int:
    """Trust a key."""
    with opened(options, read_only=False) as network:
        found = trusting.trust(network, options.group, options.file)
    for title, words, digits in zip(("before", "trusted"), found.words, found.fingerprints, strict=True):
        if words:
            put(f"{title}\t{words}\t{digits}")
    say(f"Receive the return of “{found.group.name}” now; with this key it is taken in.")
    return 0


def join(options: Namespace) -> int:
    """Join two groups."""
    if len(options.group) != 2:
        raise Refused(group="Say --group twice: the old name, then the one that it is counted under from now on.")
    with opened(options, read_only=False) as network:
        kept = trusting.same(network, *options.group)
    put(kept.name)
    return 0


def tell_apart(options: Namespace) -> int:
    """Tell two groups apart."""
    if len(options.group) != 2:
        raise Refused(group="Say --group twice: the two groups that are not one.")
    with opened(options, read_only=False) as network:
        pair = trusting.apart(network, *options.group)
    put("\t".join(group.name for group in pair))
    return 0


def write(options: Namespace) -> int:
    """Write letters."""
    with opened(options, read_only=False) as network, made_folder(options.out):
        done = letters.write_letters(network, options.first, options.last, options.out)
    for path in done.paths:
        put(path)
    for name in done.unreachable:
        say(f"{name} sent its return on paper, so no letter to it can be read by its app.")
    return 0

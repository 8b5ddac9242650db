"""The deeds of the verb network about what is asked for and what comes in: init, expect, receive, type, status."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from cpp_desktop.cli.argument_types import code_of_section, day, number, written
from cpp_desktop.cli.network_layouts import read_by_layout, received_as_json, tell_received
from cpp_desktop.cli.network_words import add_deed, close, opened, with_period
from cpp_desktop.cli.opening import chosen_passphrase
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs, with_json
from cpp_desktop.domain.signed_returns import Disclosure
from cpp_desktop.domain.wording import counted
from cpp_desktop.services.network import expecting, status, typing_in
from cpp_desktop.services.network.bulk_receiving import receive_in_bulk
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.receiving import Received, receive
from cpp_desktop.services.network.register import is_on_server, make
from cpp_desktop.services.network.status import Status

_NAMED = 20
"""So many groups that nobody expected are named; where no list of groups was given they may be thousands."""
DISCLOSURES = {"exact": Disclosure.EXACT, "suppressed": Disclosure.SUPPRESSED}


def add_receiving(deeds: Verbs) -> None:
    """Add the deeds."""
    init = add_deed(deeds, "init", "Make the register of a network.", begin)
    init.add_argument("--name", required=True, help="the network's name")
    _add_expect(deeds)
    come = add_deed(deeds, "receive", "Receive returns: files, or folders to any depth.", take)
    come.add_argument("source", type=Path, nargs="+", metavar="PATH", help="PDF, JSON, CSV or XLSX; or a folder")
    how = come.add_mutually_exclusive_group()
    how.add_argument("--layout", metavar="NAME", help="read spreadsheets by this mapping; all of a year at once")
    bulk = "some hundred in one step, for the returns of many years; any that there is a question about singly"
    how.add_argument("--bulk", action="store_true", help=bulk)
    with_json(come)
    _add_type(deeds)
    told = add_deed(deeds, "status", "Say who has sent what.", show_status)
    with_period(told)
    with_json(told)


def _add_expect(deeds: Verbs) -> None:
    expect = add_deed(deeds, "expect", "Expect a return of each group by a day; said again, the day changes.", ask)
    with_period(expect)
    expect.add_argument("--due", type=day, required=True, metavar="DATE", help="by when it is hoped for")
    whose = expect.add_mutually_exclusive_group(required=True)
    whose.add_argument(
        "--group", type=written, nargs="+", action="extend", default=[], metavar="NAME", help="a name or id"
    )
    columns = "a table with a column “group”, and perhaps “network” and “id”"
    whose.add_argument("--list", type=Path, dest="table", metavar="TABLE", help=columns)
    moved = "a group that the list puts into another network belongs there from the first day on"
    expect.add_argument("--move", action="store_true", help=moved)


def _add_type(deeds: Verbs) -> None:
    typed = add_deed(deeds, "type", "Receive a return that was typed in from paper.", take_typed)
    typed.add_argument("--group", type=written, required=True, metavar="NAME", help="as it stands on the paper")
    with_period(typed)
    typed.add_argument("--revision", type=number, default=1, metavar="N")
    typed.add_argument("--made", type=day, required=True, metavar="DATE", help="the day that stands on the paper")
    typed.add_argument("--disclosure", choices=tuple(DISCLOSURES), default="exact", help="what the paper says it is")
    table = "columns “code” and “value”; a section's check code stands under check.SECTION"
    typed.add_argument("--table", type=Path, required=True, help=table)
    typed.add_argument(
        "--code",
        type=code_of_section,
        action="append",
        default=[],
        metavar="SECTION=CODE",
        help="as membership=K7M-4XR",
    )


def begin(options: Namespace) -> int:
    """Make a register."""
    passphrase = None if is_on_server(options.register) else chosen_passphrase(options)
    made = make(options.register, passphrase, options.name)
    put(made.register.where)  # of a server without its password
    close(made)
    if passphrase is not None:
        later = f'cpp-desktop network "{options.register}" recovery-sheet --out TARGET.pdf'
        say(f"Whoever forgets the passphrase needs the recovery sheet. Print it and keep it safe: {later}")
    return 0


def ask(options: Namespace) -> int:
    """Expect returns; 0 where any is expected now, else 1."""
    asked = expecting.read_list(options.table) if options.table else [AskedGroup(name=one) for one in options.group]
    with opened(options, read_only=False) as network:
        done = expecting.expect(network, options.first, options.last, options.due, asked, move=options.move)
    put(f"{counted(done.groups, 'return is', 'returns are')} expected.")
    for name in done.added:
        say(f"New in the register, by its name only until its first return comes: {name}")
    for one in done.elsewhere:
        say(f"{one.asked.place}: {one.sentence} Nothing is expected of it yet: mend the list, or say --move.")
    for where, why in done.refused:
        say(f"{where}: {why}")
    return 0 if done.groups else 1


def take(options: Namespace) -> int:
    """Receive files; 0 where any is in the register now, else 1."""
    with opened(options, read_only=False) as network, Bar() as bar:
        read = read_by_layout(network, options, bar) if options.layout else None
        take_in = receive_in_bulk if options.bulk else receive
        done = read.received if read else take_in(network, options.source, bar)
    if options.json:
        put_json(_as_json(done) | (received_as_json(read) if read else {}))
    else:
        put(
            f"{done.received:,} received, {done.revised:,} revised, {done.superseded:,} superseded, "
            f"{done.unchanged:,} unchanged, {len(done.refused):,} refused."
        )
        _say_unexpected(done.unexpected)
        for name, why in done.refused:
            say(f"{name}: {why}")
        if read:
            tell_received(read)
    if not (done.taken or done.refused):
        say("There is no file in this folder.")
    return 0 if done.taken else 1


def _as_json(done: Received) -> dict[str, object]:
    return {
        "received": done.received,
        "revised": done.revised,
        "superseded": done.superseded,
        "unchanged": done.unchanged,
        "unexpected": list(done.unexpected),
        "refused": [{"file": name, "why": why} for name, why in done.refused],
    }


def take_typed(options: Namespace) -> int:
    """Receive what was typed in from paper."""
    head = {"group": options.group, "first": options.first, "last": options.last, "made": options.made}
    more = {"revision": options.revision, "disclosure": DISCLOSURES[options.disclosure]}
    typed = typing_in.read_typed(options.table, dict(options.code), **head, **more)
    with opened(options, read_only=False) as network:
        taken = typing_in.take_in_typed(network, typed)
    put(f"{taken.group_name}: {taken.receipt.value}")
    return 0


def show_status(options: Namespace) -> int:
    """Say how far the returns of a range have come."""
    with opened(options, read_only=True) as network:
        found = status.status(network, options.first, options.last)
        today = network.today()
    if options.json:
        put_json(_numbers(found) | {"missing": list(found.missing)})
        return 0
    for name, count in _numbers(found).items():
        put(f"{name.replace('_', ' ')}\t{count}")
    for line in found.lines:
        put(f"{line.group}\t{line.state.value}\t{status.in_words(line, today)}")
    _say_unexpected(found.unexpected)
    return 0


def _say_unexpected(names: Sequence[str]) -> None:
    for name in names[:_NAMED]:
        say(f"Nobody expected a return of: {name}")
    if (more := len(names) - _NAMED) > 0:
        say(f"Nor of {counted(more, 'other group', 'other groups')}.")


def _numbers(found: Status) -> dict[str, int]:
    return {
        "expected": len(found.asked),
        "received": found.received,
        "on_time": found.on_time,
        "queried": found.queried,
        "accepted": found.accepted,
    }

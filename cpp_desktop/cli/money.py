"""The verbs about money: claims listed and paid, and the rates that they are paid by."""

from __future__ import annotations

import argparse
from argparse import Namespace

from cpp_desktop.cli.argument_types import day
from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.amounts import amount_words, rate_words, read_rate
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import ExpenseKind, Rate, RateUnit
from cpp_desktop.services import expenses, rates

_KINDS = {kind.value: kind for kind in ExpenseKind if kind is not ExpenseKind.BUDGET}
_UNITS = {unit.value: unit for unit in RateUnit}


def add_claims(verbs: Verbs) -> None:
    """Add the verb about claims."""
    verb = add_verb(verbs, "claims", "List the claims that wait, or note that some were paid.", claims)
    with_file(verb)
    verb.add_argument("deed", choices=("list", "pay"), metavar="DEED", help="list or pay")
    verb.add_argument(
        "ids", nargs="*", default=[], metavar="CLAIM", help="the claims that were paid, as “list” names them"
    )
    verb.add_argument("--all", action="store_true", help="all that wait were paid")
    verb.add_argument("--on", type=day, metavar="DATE", help="the day on which they were; else today")
    with_json(verb)


def claims(options: Namespace) -> int:
    """List what waits to be paid, or note that it was."""
    if (options.deed == "pay") != bool(options.ids or options.all):
        raise Refused(ids="Name the claims that were paid with “pay”, or say --all; “list” takes none.")
    with opened(options, read_only=options.deed == "list") as office:
        waiting = expenses.waiting(office)
        if options.deed == "list":
            lines = [
                {"id": one.id, "incurred": one.incurred.isoformat(), "who": who, "kind": one.kind.value,
                 "amount_pence": one.amount_pence}
                for one, who in waiting
            ]  # fmt: skip
            if options.json:
                put_json(lines)
            for one, who in () if options.json else waiting:
                amount = "not said" if one.amount_pence is None else amount_words(one.amount_pence)
                put("\t".join((one.id, one.incurred.isoformat(), who, one.kind.value, amount)))
            return 0
        known = {one.id for one, _ in waiting}
        if unknown := [one for one in options.ids if one not in known]:
            raise Refused(ids=f"No claim that waits is called {', '.join(unknown)}.")
        paid = expenses.mark_paid(office, sorted(known) if options.all else options.ids, options.on or office.today())
    put_json({"paid": paid}) if options.json else put(f"paid\t{paid}")
    return 0


def add_rates(verbs: Verbs) -> None:
    """Add the verb about rates."""
    verb = add_verb(verbs, "rates", "List the rates that claims are paid by, or add one from a day on.", table)
    with_file(verb)
    verb.add_argument("deed", choices=("list", "add"), metavar="DEED", help="list or add")
    verb.add_argument("--name", help="what it is called; the next one of a rate bears its name")
    verb.add_argument("--amount", type=_rate, metavar="AMOUNT", help="what is paid for one, as 45p or £75")
    verb.add_argument("--per", choices=tuple(_UNITS), help="what one is")
    verb.add_argument("--kind", choices=tuple(_KINDS), help="what the money is for")
    verb.add_argument("--from", dest="first", type=day, metavar="DATE", help="its first day")
    verb.add_argument("--preview", action="store_true", help="say what it would change, and change nothing")
    with_json(verb)


def _rate(text: str) -> int:
    try:
        return read_rate(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def table(options: Namespace) -> int:
    """List the rates, or add one; claims that wait are recalculated, those that were paid keep theirs."""
    given = (options.name, options.amount, options.per, options.kind, options.first)
    if options.deed == "add" and None in given:
        raise Refused(rate="A rate needs --name, --amount, --per, --kind and --from.")
    if options.deed == "list" and any(one is not None for one in given):
        raise Refused(rate="A rate is described with “add”, and with nothing else.")
    read_only = options.deed == "list" or options.preview
    with opened(options, read_only=read_only) as office:
        if options.deed == "list":
            _list(rates.history(office), as_json=options.json)
            return 0
        new = Rate(
            name=options.name, kind=_KINDS[options.kind], unit=_UNITS[options.per], tenths=options.amount,
            first=options.first,
        )  # fmt: skip
        changed = len(rates.preview(office, new).changed) if options.preview else rates.save_rate(office, new)
    put_json({"changed_claims": changed}) if options.json else put(f"claims changed\t{changed}")
    return 0


def _list(lines: list[rates.RateLine], *, as_json: bool) -> None:
    if as_json:
        put_json(
            [
                {"name": one.rate.name, "tenths_of_a_penny": one.rate.tenths, "per": one.rate.unit.value,
                 "kind": one.rate.kind.value, "from": one.rate.first.isoformat(), "now": one.is_now}
                for one in lines
            ]
        )  # fmt: skip
        return
    for one in lines:
        rate, now = one.rate, "now" if one.is_now else ""
        put("\t".join((rate.name, rate_words(rate.tenths), rate.unit.value, rate.first.isoformat(), now)))

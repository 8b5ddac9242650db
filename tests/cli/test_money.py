"""Claims and rates from a script."""

from __future__ import annotations


def test_claims_are_listed_and_paid_once(command, sample):
    waiting = command("claims", sample, "list", "--json").json
    assert waiting
    assert all(one["who"] for one in waiting)
    first = next(one["id"] for one in waiting if one["amount_pence"] is not None)
    assert first in command("claims", sample, "list").out
    assert command("claims", sample, "pay", first, "--on", "1/1/2090").refuses("has not come yet")
    assert command("claims", sample, "pay", first).out == "paid\t1\n"
    assert [one["id"] for one in command("claims", sample, "list", "--json").json] == [
        one["id"] for one in waiting if one["id"] != first
    ]
    assert command("claims", sample, "pay", first).refuses("No claim that waits")


def test_what_is_paid_must_be_said(command, sample):
    assert command("claims", sample, "pay").refuses("--all")
    assert command("claims", sample, "list", "--all").refuses("list” takes none")


def test_a_rate_is_added_from_a_day_on(command, sample):
    before = command("rates", sample, "list", "--json").json
    new = ("--name", "Reading time", "--amount", "£12.50", "--per", "hour", "--kind", "involvement payment")
    assert command("rates", sample, "add", *new).refuses("--from")
    wanted = ("rates", sample, "add", *new, "--from", "1 April 2026")
    assert command(*wanted, "--preview").out == "claims changed\t0\n"
    assert command("rates", sample, "list", "--json").json == before
    assert command(*wanted, "--json").json == {"changed_claims": 0}
    assert "Reading time\t£12.50\thour\t2026-04-01\tnow" in command("rates", sample, "list").out
    assert command(*wanted).refuses("already")
    assert command("rates", sample, "list", "--name", "Reading time").refuses("with “add”")
    assert command("rates", sample, "add", "--amount", "a lot").code == 2

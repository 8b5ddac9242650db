"""What receiving returns leaves in a register, in a file and on a server alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import permutations

import pytest

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.network.records import (
    Cell,
    Receipt,
    ReceivedReturn,
    RegisterNote,
    ReturnFigure,
    ReturnState,
    apart_id,
)
from cpp_desktop.storage.register.return_rows import LARGEST
from tests.arrived_returns import all_arrived, arrived

FEW = 12


def receive(register, *returns, what=""):
    receipts = []
    for received, figures in returns:
        with register.write(what, received.group_id) as tx:
            receipts.append(tx.receive(received, figures))
    return receipts


def key(received):
    return received.network_id, received.group_id, received.first, received.last


def stands(register, received):
    """The revision that stands about a period, and its figures."""
    with register.read() as view:
        found = view.all(ReceivedReturn, group_id=received.group_id, last=received.last, standing=True)
        return [entry.revision for entry in found], view.figures(*key(received))


def in_order(figures):
    return sorted(figures, key=lambda figure: (figure.code, figure.cell))


def test_a_return_is_kept_as_it_came_and_the_same_file_again_changes_nothing(register):
    received, figures = arrived(1)
    assert receive(register, (received, figures), what="Received") == [Receipt.NEW]
    assert receive(register, (received, figures), what="Received") == [Receipt.UNCHANGED]
    assert stands(register, received) == ([1], in_order(figures))
    with register.read() as view:
        assert view.document(*key(received), 1) == received.document
        assert view.all(ReceivedReturn) == [replace(received, document="")]
        assert [(note.what, note.group_id) for note in view.all(RegisterNote)] == [("Received", received.group_id)]


@pytest.mark.parametrize("order", [*permutations((1, 2, 3))], ids=str)
def test_the_highest_revision_stands_in_whatever_order_they_come(register, order):
    revisions = {number: arrived(1, revision=number) for number in (1, 2, 3)}
    receive(register, *(revisions[number] for number in order))
    assert stands(register, revisions[3][0]) == ([3], in_order(revisions[3][1]))
    with register.read() as view:
        assert [entry.revision for entry in view.all(ReceivedReturn)] == [1, 2, 3]


def test_an_older_revision_says_so_and_a_newer_one_too(register):
    returns = [arrived(1, revision=number) for number in (2, 1, 3)]
    assert receive(register, *returns) == [Receipt.NEW, Receipt.SUPERSEDED, Receipt.REVISED]


def test_another_return_under_the_same_revision_is_refused_and_changes_nothing(register):
    received, figures = arrived(1)
    receive(register, (received, figures))
    with pytest.raises(Refused, match="is not the same"):
        receive(register, (replace(received, checksum="another"), figures[:3]))
    assert stands(register, received) == ([1], in_order(figures))


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (ReturnFigure(code="money.budget", number=LARGEST + 1), "larger"),
        (ReturnFigure(code="money.bud\0get", number=1), "character"),
        (ReturnFigure(code="work", cell="half \ud83d", number=1), "character"),
        (ReturnFigure(code="membership.joined", number=1), "twice"),
    ],
)
def test_what_neither_database_can_keep_is_refused(register, entry, said):
    received, _ = arrived(1)
    with pytest.raises(Refused, match=said):
        receive(register, (received, [ReturnFigure(code="membership.joined", number=1), entry]))
    assert stands(register, received) == ([], [])


@pytest.mark.parametrize("broken", [{"checksum": "a\0b"}, {"disclosure": "half \ud83d"}])
def test_a_return_with_a_broken_character_is_refused(register, broken):
    received, figures = arrived(1)
    with pytest.raises(Refused, match="character"):
        receive(register, (replace(received, **broken), figures))


def test_what_is_found_out_later_keeps_the_document_and_what_stands(register):
    returns = [arrived(1, revision=number) for number in (1, 2)]
    receive(register, *returns)
    for received, _ in returns:
        with register.write("Accepted", received.group_id) as tx:
            tx.save(replace(received, state=ReturnState.ACCEPTED, standing=True, document=""))
    with register.read() as view:
        found = [view.get(ReceivedReturn, **as_key(received)) for received, _ in returns]
    assert [(entry.state, entry.standing) for entry in found] == [
        (ReturnState.ACCEPTED, False),
        (ReturnState.ACCEPTED, True),
    ]
    assert [entry.document for entry in found] == [received.document for received, _ in returns]


def as_key(received):
    return {name: getattr(received, name) for name in ("network_id", "group_id", "first", "last", "revision")}


def test_a_return_that_is_removed_takes_its_figures_with_it(register):
    received, figures = arrived(1)
    receive(register, (received, figures), arrived(2))
    with register.write("Removed") as tx:
        tx.remove(received)
    assert stands(register, received)[1] == []
    with register.read() as view:
        assert view.sums(received.last, received.last, accepted_only=False) == []
        assert len(view.all(ReceivedReturn)) == 1


def test_a_change_that_fails_half_way_leaves_nothing(register):
    received, figures = arrived(1)
    told = []
    register.on_commit.append(told.append)
    with pytest.raises(Refused, match="twice"):
        receive_two(register, (received, figures), (received, [*figures, figures[0]]))
    assert (stands(register, received), told) == (([], []), [])
    receive(register, (received, figures))
    assert told == [frozenset({ReceivedReturn, ReturnFigure})]


def receive_two(register, first, second):
    with register.write("Received") as tx:
        tx.receive(*first)
        tx.receive(replace(second[0], revision=2), second[1])


def test_very_many_at_once_come_to_the_same_as_one_by_one(register, reopened):
    returns = [*all_arrived(FEW), arrived(3, revision=2), arrived(4, revision=3), arrived(4, revision=2)]
    loaded = register.load(iter(returns), size=5)
    assert (sum(loaded.receipts.values()), loaded.refused) == (len(returns), [])
    assert receive(reopened(), *returns) == [Receipt.UNCHANGED] * len(returns)
    assert register.load(returns).receipts == {Receipt.UNCHANGED: len(returns)}
    assert stands(register, arrived(4)[0]) == ([3], in_order(arrived(4, revision=3)[1]))


def test_of_a_batch_with_a_bad_return_the_rest_goes_in(register):
    returns = list(all_arrived(FEW))
    bad, figures = arrived(FEW)
    returns.insert(7, (bad, [*figures, figures[0]]))
    loaded = register.load(returns, size=5)
    assert loaded.receipts == {Receipt.NEW: FEW}
    assert [(entry.group_id, entry.document) for entry, _ in loaded.refused] == [(bad.group_id, "")]
    assert "twice" in loaded.refused[0][1]


def test_a_later_batch_replaces_what_stood(register):
    register.load(all_arrived(FEW))
    revised = [arrived(number, revision=2) for number in range(FEW)]
    assert register.load(revised).receipts == {Receipt.REVISED: FEW}
    assert stands(register, revised[5][0])[1] == in_order(revised[5][1])


def test_numbers_without_a_number_are_not_recorded(register):
    received, _ = arrived(1)
    receive(register, (received, [ReturnFigure(code="money.budget")]))
    assert stands(register, received)[1] == [ReturnFigure(code="money.budget", kind=Cell.NOT_RECORDED)]


def test_a_register_open_to_read_only_takes_nothing(register, reopened):
    receive(register, arrived(1))
    reader = reopened(read_only=True)
    with pytest.raises(StorageTrouble, match="read only"):
        receive(reader, arrived(2))
    assert stands(reader, arrived(1)[0])[0] == [1]


def test_a_look_goes_on_seeing_what_it_saw(register, reopened):
    with reopened().read() as view:
        before = view.all(ReceivedReturn)
        receive(register, arrived(1))
        assert view.all(ReceivedReturn) == before == []


def test_groups_told_apart_are_found_by_the_notes_of_both_or_of_one(register):
    pairs = [("a", "b"), ("b", "a"), ("a b", "c"), ("c", "a b")]
    with register.write("Moved", group_id="a") as writing:
        for group, other in pairs:
            named = {"id": apart_id(group, other), "group_id": group}
            writing.save(RegisterNote(at=datetime(2026, 5, 6), who="Lead", what="Two groups", **named))
    with register.read() as view:
        assert {(note.group_id, note.apart_from) for note in view.told_apart()} == set(pairs)
        assert [note.apart_from for note in view.told_apart("a")] == ["b"]

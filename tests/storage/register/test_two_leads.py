"""Two leads who work in one register at once lose nothing, and nobody decides upon what is no longer so."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from cpp_desktop.domain.network.records import Receipt, ReceivedReturn, ReturnState
from cpp_desktop.storage.backup_folder import backups_of
from cpp_desktop.storage.register import open_file
from tests.arrived_returns import LAST, arrived
from tests.builders import PASSPHRASE

GROUPS, LEADS = 6, 4


def receive_all(register, lead):
    """Receive a revision of one's own of every group, and one that all receive."""
    receipts = []
    for group in range(GROUPS):
        for revision in (lead + 2, 1):
            received, figures = arrived(group * 20, revision=revision)
            with register.write("Received", received.group_id) as tx:
                receipts.append(tx.receive(received, figures))
    return receipts


def test_revisions_that_come_at_once_leave_one_standing_and_the_others_as_history(reopened):
    leads = [reopened() for _ in range(LEADS)]
    with ThreadPoolExecutor(LEADS) as pool:
        receipts = [receipt for done in pool.map(receive_all, leads, range(LEADS)) for receipt in done]
    assert receipts.count(Receipt.UNCHANGED) == GROUPS * (LEADS - 1)
    with leads[0].read() as view:
        assert len(view.all(ReceivedReturn)) == GROUPS * (LEADS + 1)
        assert [entry.revision for entry in view.standing(LAST, LAST)] == [LEADS + 1] * GROUPS
        for entry in view.standing(LAST, LAST):
            figures = arrived(int(entry.group_id[-6:]) * 20, revision=entry.revision)[1]
            assert len(view.figures(entry.network_id, entry.group_id, entry.first, entry.last)) == len(figures)
        assert {total.recorded for total in view.sums(LAST, LAST, accepted_only=False)} <= set(range(GROUPS + 1))


def receive_and_back_up(register, lead):
    receive_all(register, lead)
    return register.back_up()


def test_each_backs_the_file_up_while_the_others_go_on(register_path):
    leads = [open_file(register_path, passphrase=PASSPHRASE) for _ in range(LEADS)]
    with ThreadPoolExecutor(LEADS) as pool:
        made = list(pool.map(receive_and_back_up, leads, range(LEADS)))
    for lead in leads:
        lead.close()
    assert {info.path for info in backups_of(register_path)} == set(made)
    assert len(set(made)) == LEADS
    assert {entry.name for entry in register_path.parent.iterdir()} == {register_path.name, "Backups"}
    with open_file(backups_of(register_path)[0].path, passphrase=PASSPHRASE, read_only=True) as last:
        assert last.findings() == []


def test_who_accepts_waits_for_who_receives_and_sees_what_came(reopened):
    received, figures = arrived(0)
    first, second = reopened(), reopened()
    with first.write("", received.group_id) as tx:
        tx.receive(received, figures)
    inside, seen = threading.Event(), []

    def accept():
        inside.wait()
        with second.write("Accepted", received.group_id) as tx:
            seen.extend(tx.standing(LAST, LAST))
            tx.save(replace(seen[0], state=ReturnState.ACCEPTED))

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(accept)
        with first.write("", received.group_id) as tx:
            inside.set()
            tx.receive(*arrived(0, revision=2))
        waiting.result()
    with first.read() as view:
        there = [(entry.revision, entry.state, entry.standing) for entry in view.all(ReceivedReturn)]
    assert [entry.revision for entry in seen] == [2]
    assert there == [(1, received.state, False), (2, ReturnState.ACCEPTED, True)]


def test_a_late_answer_about_a_revision_that_was_replaced_changes_no_sum(reopened):
    first, second = reopened(), reopened()
    received, figures = arrived(0)
    old = replace(received, state=ReturnState.RECEIVED)
    first.load([(old, figures)])
    second.load([(replace(old, revision=2, checksum="new"), figures)])
    with first.write("Accepted", old.group_id) as tx:
        tx.save(replace(old, state=ReturnState.ACCEPTED, document=""))
    with second.read() as view:
        assert view.sums(LAST, LAST, accepted_only=True) == []
        assert [(entry.revision, entry.state) for entry in view.standing(LAST, LAST)] == [(2, ReturnState.RECEIVED)]

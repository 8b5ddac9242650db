"""Receiving returns: what comes in, what takes the place of what, and what is refused with which reason."""

from __future__ import annotations

import itertools
import json
import zlib
from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.errors import Cancelled
from cpp_desktop.domain.fingerprints import check_words, fingerprint
from cpp_desktop.domain.network.records import NetworkGroup, ReceivedReturn, ReturnState
from cpp_desktop.exchange.canonical_json import canonical, checksum
from cpp_desktop.exchange.signatures import public_key
from cpp_desktop.services.network.bulk_receiving import receive_in_bulk
from cpp_desktop.services.network.receiving import Received, receive
from cpp_desktop.services.network.register import NetworkOffice
from tests.network_builders import a_document, altered, as_file, seed_of

ALDER, BIRCH = "Alder Vale Group", "Birch Hill Group"

BOMB = b"%PDF-1.7\n1 0 obj\n<<>>stream\n" + zlib.compress(bytes(70_000_000), 1) + b"\nendstream"


def standing(network: NetworkOffice) -> list[ReceivedReturn]:
    with network.register.read() as view:
        return view.all(ReceivedReturn, standing=True)


def figures(network: NetworkOffice) -> dict[tuple[str, str], int | None]:
    ret = standing(network)[0]
    with network.register.read() as view:
        found = view.figures(ret.network_id, ret.group_id, ret.first, ret.last)
    return {(one.code, one.cell): one.number for one in found}


def why(done: Received) -> str:
    [(_, reason)] = done.refused
    return reason


class TestTakenIn:
    @pytest.mark.parametrize("ending", [".json", ".csv", ".xlsx"])
    def test_each_form_brings_the_same_figures(self, network, inbox, ending):
        document = a_document(
            "=SUM(A1) Grŵp", figures={"training.people": "n/a", "money.budget": None, "meetings.held": 12},
            breakdowns={"membership.left_by_reason": {"moved": "suppressed", "died": 2}},
        )  # fmt: skip
        assert receive(network, [as_file(inbox, document, f"return{ending}")]).received == 1
        found = figures(network)
        assert (found["meetings.held", ""], found["membership.left_by_reason", "died"]) == (12, 2)
        assert (found["training.people", ""], found["money.budget", ""]) == (None, None)
        assert standing(network)[0].key == (public_key(seed_of("=SUM(A1) Grŵp")) if ending == ".json" else None)
        with network.register.read() as view:
            assert view.all(NetworkGroup)[0].name == "=SUM(A1) Grŵp"

    def test_a_folder_is_read_to_any_depth_and_each_that_is_no_return_is_listed(self, network, inbox, tmp_path):
        for number in range(4):
            as_file(inbox / "deep" / "er", a_document(f"Group {number}"))
        (inbox / "notes.docx").write_bytes(b"PK\x03\x04 no")
        (inbox / "deep" / "picture.png").write_bytes(b"\x89PNG\r\n")
        (inbox / "list.csv").write_text("name,joined\nWren,2020\n", encoding="utf-8")
        (inbox / ".DS_Store").write_bytes(b"x")
        (inbox / "empty.json").touch()
        done = receive(network, [inbox])
        assert done.received == 4
        assert [name for name, _ in done.refused] == ["deep/picture.png", "empty.json", "list.csv", "notes.docx"]

    def test_no_link_leads_out_of_a_folder(self, network, inbox, tmp_path):
        outside = as_file(tmp_path / "outside", a_document(ALDER))
        (inbox / "a link.json").symlink_to(outside)
        (inbox / "a folder").symlink_to(outside.parent)
        (inbox / "round").symlink_to(inbox)
        done = receive(network, [inbox])
        assert done.received == 0
        assert all("not followed" in reason for _, reason in done.refused)
        assert len(done.refused) == 3

    def test_groups_that_nobody_expected_are_named(self, network, inbox):
        done = receive(network, [as_file(inbox, a_document(name)) for name in (BIRCH, ALDER)])
        assert done.unexpected == (ALDER, BIRCH)

    def test_what_is_stopped_is_kept_and_the_rest_comes_the_next_time(self, network, inbox):
        for number in range(5):
            as_file(inbox, a_document(f"Group {number}"))

        def stop(done: int, total: int, name: str) -> None:
            assert total == 5
            if done == 2:
                raise Cancelled

        assert receive(network, [inbox], stop) == Received(received=2, unexpected=("Group 0", "Group 1"), stopped=True)
        again = receive(network, [inbox])
        assert (again.received, again.unchanged) == (3, 2)


class TestRevisions:
    @pytest.mark.parametrize("order", list(itertools.permutations((1, 2, 3))))
    def test_the_highest_stands_whatever_order_they_come_in(self, network, inbox, order):
        for revision in order:
            document = a_document(ALDER, revision=revision, figures={"meetings.held": revision * 10})
            receive(network, [as_file(inbox, document)])
        assert [one.revision for one in standing(network)] == [3]
        assert figures(network)["meetings.held", ""] == 30
        with network.register.read() as view:
            assert len(view.all(ReceivedReturn)) == 3

    def test_each_is_counted_as_what_it_did(self, network, inbox):
        one, two = (as_file(inbox, a_document(ALDER, revision=number)) for number in (1, 2))
        assert receive(network, [two]).received == 1
        assert receive(network, [one]).superseded == 1
        assert receive(network, [one, two]).unchanged == 2
        assert receive(network, [as_file(inbox, a_document(ALDER, revision=3))]).revised == 1

    def test_one_that_was_queried_comes_back_corrected(self, network, inbox):
        receive(network, [as_file(inbox, a_document(ALDER))])
        with network.register.write("") as writing:
            [there] = writing.all(ReceivedReturn)
            writing.save(replace(there, state=ReturnState.QUERIED))
        receive(network, [as_file(inbox, a_document(ALDER, revision=2))])
        assert standing(network)[0].state is ReturnState.CORRECTED

    def test_another_of_the_same_number_is_refused(self, network, inbox):
        other = a_document(ALDER, figures={"meetings.held": 9})
        done = receive(network, [as_file(inbox, a_document(ALDER), "1.json"), as_file(inbox, other, "2.json")])
        assert "same" in why(done)
        assert figures(network)["meetings.held", ""] == 3

    def test_a_table_of_what_came_signed_changes_nothing(self, network, inbox):
        files = [as_file(inbox, a_document(ALDER), f"return{ending}") for ending in (".json", ".csv", ".xlsx")]
        done = receive(network, files)
        assert (done.received, done.unchanged, done.refused) == (1, 2, ())

    @pytest.mark.parametrize("way", [receive, receive_in_bulk])
    def test_a_folder_of_one_return_in_all_its_forms_is_one_return(self, network, inbox, way):
        for name in ("1.csv", "2/b.json", "3.xlsx", "4/a.CSV"):
            as_file(inbox, a_document(ALDER), name.lower()).rename(inbox / name)
        done = way(network, [inbox])
        assert (done.received, done.revised, done.unchanged, done.refused) == (1, 0, 3, ())

    def test_what_is_signed_takes_the_place_of_a_table_and_never_the_other_way_round(self, network, inbox):
        table = as_file(inbox, a_document(ALDER, figures={"meetings.held": 9}), "return.csv")
        assert receive(network, [table]).received == 1
        assert receive(network, [as_file(inbox, a_document(ALDER), "return.json")]).revised == 1
        later = as_file(inbox, a_document(ALDER, revision=2), "later.csv")
        assert "bears no signature" in why(receive(network, [later]))
        assert figures(network)["meetings.held", ""] == 3

    def test_a_late_table_of_an_older_one_is_kept_as_history(self, network, inbox):
        receive(network, [as_file(inbox, a_document(ALDER, revision=2))])
        assert receive(network, [as_file(inbox, a_document(ALDER), "older.csv")]).superseded == 1
        assert [one.revision for one in standing(network)] == [2]


class TestKeys:
    def test_it_is_pinned_with_the_first_return(self, network, inbox):
        receive(network, [as_file(inbox, a_document(ALDER))])
        with network.register.read() as view:
            [group] = view.all(NetworkGroup)
        assert (group.key, group.key_since) == (public_key(seed_of(ALDER)), network.today())

    def test_another_is_refused_with_both_fingerprints_and_their_words(self, network, inbox):
        receive(network, [as_file(inbox, a_document(ALDER))])
        other = a_document(ALDER, revision=2, seed=b"o" * 32)
        reason = why(receive(network, [as_file(inbox, other, "other.json")]))
        for key in (public_key(seed_of(ALDER)), public_key(b"o" * 32)):
            assert check_words(key) in reason
            assert fingerprint(key) in reason
        assert [one.revision for one in standing(network)] == [1]

    def test_a_return_signed_by_another_group_is_refused(self, network, inbox):
        receive(network, [as_file(inbox, a_document(ALDER))])
        reason = why(receive(network, [as_file(inbox, a_document(BIRCH, seed=seed_of(ALDER)))]))
        assert "from “Birch Hill Group”, but is signed with the key of “Alder Vale Group”" in reason
        with network.register.read() as view:
            assert [one.name for one in view.all(NetworkGroup)] == [ALDER]


class TestRefused:
    @pytest.mark.parametrize(
        ("more", "words"),
        [
            ({"status": "draft"}, "draft"),
            ({"version": 2}, "newer version"),
            ({"group_id": "a\0b"}, "which group"),
            ({"group_id": " "}, "which group"),
            ({"figures": {"money.budget": 10**13}}, "larger than any"),
            ({"group": "x" * 400, "group_id": "x"}, "no more than 300"),
        ],
    )
    def test_what_it_says_will_not_do(self, network, inbox, more, words):
        assert words in why(receive(network, [as_file(inbox, a_document(**more), "return.json")]))
        assert standing(network) == []

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"[" * 2_000_000, "cannot be read as JSON"),
            (b'{"format":' + b'{"a":' * 500_000, "cannot be read as JSON"),
            (canonical({"format": "cpp-network-letter", "version": 1}), "not an annual return"),
            (altered(a_document(ALDER), **{"meetings.held": 99}), "changed after it was made"),
            (BOMB, "would swell"),
        ],
        ids=["deep lists", "deep objects", "a letter", "altered", "a bomb"],
    )
    def test_a_file_is_broken_altered_or_something_else(self, network, inbox, content, words):
        (inbox / "return.json").write_bytes(content)
        assert words in why(receive(network, [inbox]))

    def test_a_signature_that_was_moved_to_other_figures(self, network, inbox):
        changed = json.loads(altered(a_document(ALDER), **{"meetings.held": 99}))
        changed["checksum"] = checksum(changed)
        (inbox / "return.json").write_bytes(canonical(changed))
        assert "changed after it was signed" in why(receive(network, [inbox]))

    def test_days_that_are_counted_already(self, network, inbox):
        receive(network, [as_file(inbox, a_document(ALDER))])
        calendar = a_document(ALDER, first=date(2025, 1, 1), last=date(2025, 12, 31))
        assert "overlap a return of “Alder Vale Group” for 1 April 2025" in why(
            receive(network, [as_file(inbox, calendar)])
        )
        before = a_document(ALDER, first=date(2024, 4, 1), last=date(2025, 3, 31))
        assert receive(network, [as_file(inbox, before)]).received == 1

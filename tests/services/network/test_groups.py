"""Who there is in a register: groups known by name, joined, moved with their returns, and networks that merge."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import (
    Expectation,
    Network,
    NetworkGroup,
    ReceivedReturn,
    RegisterNote,
    ReturnState,
)
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import FIGURE_CODES
from cpp_desktop.exchange.signatures import public_key
from cpp_desktop.services.network import answering, checking, expecting, groups, trusting
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.network.status import status
from tests.network_builders import DUE, FIRST, LAST, a_document, as_file, seed_of

ALDER, BIRCH = "Alder Vale Group", "Birch Hill Group"
YEAR_BEFORE = {"first": date(2024, 4, 1), "last": date(2025, 3, 31), "made": "2025-04-20"}


def expect(network: NetworkOffice, *names: str) -> None:
    expecting.expect(network, FIRST, LAST, DUE, [AskedGroup(name=name) for name in names])


def homes(network: NetworkOffice) -> dict[date, str]:
    """The network under which each standing return is kept, by its last day."""
    with network.register.read() as view:
        names = {one.id: one.name for one in view.all(Network)}
        return {ret.last: names[ret.network_id] for ret in view.all(ReceivedReturn, standing=True)}


class TestKnownByName:
    def test_the_first_return_of_that_name_brings_the_groups_own_id(self, network, inbox):
        expect(network, "alder-vale GROUP")
        assert receive(network, [as_file(inbox, a_document(ALDER))]).unexpected == ()
        with network.register.read() as view:
            [group] = view.all(NetworkGroup)
            [asked] = view.all(Expectation)
        assert (group.id, asked.group_id) == (f"id of {ALDER}", f"id of {ALDER}")
        assert status(network, FIRST, LAST).received == 1

    def test_of_two_with_that_name_none_is_taken(self, network, inbox):
        with network.register.write("") as writing:
            for number in range(2):
                writing.save(NetworkGroup(id=str(number), name=ALDER))
        with pytest.raises(Refused, match="2 groups called"):
            answering.accept(network, ALDER, FIRST, LAST)
        assert receive(network, [as_file(inbox, a_document(ALDER))]).unexpected == (ALDER,)

    def test_another_return_of_that_name_is_another_group(self, network, inbox):
        expect(network, ALDER)
        receive(network, [as_file(inbox, a_document(ALDER))])
        other = a_document(ALDER, group_id="another id", seed=b"o" * 32)
        assert receive(network, [as_file(inbox, other, "other.json")]).unexpected == (ALDER,)


class TestToldApart:
    LIKE = "Alder Vale Forum"

    def found(self, network: NetworkOffice) -> set[str]:
        checked = checking.check(network, Period(FIRST, LAST))
        return {f.code for one in checked for f in one.findings if f.code == "twins.name"}

    def test_two_groups_are_not_asked_about_again_and_both_say_so(self, network, inbox):
        expect(network, ALDER, self.LIKE)
        receive(network, [as_file(inbox, a_document(ALDER))])
        assert self.found(network) == {"twins.name"}
        for _ in range(2):
            trusting.apart(network, ALDER, self.LIKE)
        assert self.found(network) == set()
        with network.register.read() as view:
            notes = [note.what for note in view.all(RegisterNote) if note.apart_from]
        assert notes == [f"found “{ALDER}” and “{self.LIKE}” to be two groups"] * 2

    def test_they_stay_apart_when_one_brings_the_id_of_its_own_file(self, network, inbox):
        expect(network, ALDER, self.LIKE)
        trusting.apart(network, self.LIKE, ALDER)
        figures = {"meetings.held": 9, "activity.contacts": 80, "training.people": 30, "actions.raised": 40}
        other = a_document(self.LIKE, figures=figures | dict.fromkeys(FIGURE_CODES[:12], 7))
        receive(network, [as_file(inbox, a_document(ALDER)), as_file(inbox, other)])
        assert self.found(network) == set()

    def test_one_group_is_not_two(self, network):
        expect(network, ALDER, self.LIKE)
        trusting.same(network, ALDER, self.LIKE)
        with pytest.raises(Refused, match="are one group already"):
            trusting.apart(network, ALDER, self.LIKE)


class TestTrusted:
    def test_a_group_that_is_known_by_its_name_may_have_another_groups_key(self, network, inbox):
        receive(network, [as_file(inbox, a_document(BIRCH))])
        expect(network, ALDER)
        copied = as_file(inbox, a_document(ALDER, seed=seed_of(BIRCH)))
        assert "signed with the key of “Birch Hill Group”" in receive(network, [copied]).refused[0][1]
        found = trusting.new_key(network, ALDER, copied)
        assert (found.known, found.key) == (None, public_key(seed_of(BIRCH)))
        trusting.trust(network, ALDER, copied)
        assert receive(network, [copied]).received == 1

    def test_only_the_groups_own_return_says_its_key(self, network, inbox):
        receive(network, [as_file(inbox, a_document(name)) for name in (ALDER, BIRCH)])
        with pytest.raises(Refused, match="is from “Birch Hill Group”, not from “Alder Vale Group”"):
            trusting.trust(network, ALDER, as_file(inbox, a_document(BIRCH)))
        with pytest.raises(Refused, match="bears no signature"):
            trusting.trust(network, ALDER, as_file(inbox, a_document(ALDER), "table.csv"))


class TestJoined:
    def test_what_one_sent_counts_under_the_other(self, network, inbox):
        old = as_file(inbox, a_document("Alder CPG", **YEAR_BEFORE))
        receive(network, [old, as_file(inbox, a_document(ALDER))])
        trusting.same(network, "Alder CPG", ALDER)
        with network.register.read() as view:
            assert {ret.group_id for ret in view.all(ReceivedReturn)} == {f"id of {ALDER}"}
        assert receive(network, [old]).unchanged == 1
        later = as_file(inbox, a_document("Alder CPG", revision=2, **YEAR_BEFORE))
        assert receive(network, [later]).revised == 1

    def test_no_day_is_counted_twice(self, network, inbox):
        receive(network, [as_file(inbox, a_document(name)) for name in (ALDER, BIRCH)])
        with pytest.raises(Refused, match="Set one of the two aside first"):
            trusting.same(network, ALDER, BIRCH)
        answering.set_aside(network, ALDER, FIRST, LAST)
        trusting.same(network, ALDER, BIRCH)
        assert len(homes(network)) == 1

    def test_it_belongs_where_a_person_said_it_does(self, network, inbox):
        groups.add_network(network, "North Network")
        groups.add_group(network, "Alder CPG", "North Network")
        receive(network, [as_file(inbox, a_document(ALDER))])
        assert homes(network) == {LAST: "Meadow Cancer Alliance"}
        trusting.same(network, "Alder CPG", ALDER)
        assert homes(network) == {LAST: "North Network"}


class TestMoved:
    @pytest.fixture(autouse=True)
    def two_years(self, network, inbox):
        groups.add_network(network, "North Network")
        receive(network, [as_file(inbox, a_document(ALDER)), as_file(inbox, a_document(ALDER, **YEAR_BEFORE))])

    def test_returns_that_end_from_that_day_go_with_the_group(self, network):
        answering.accept_all(network, FIRST, LAST)
        groups.move_group(network, ALDER, "North Network", date(2025, 9, 1))
        assert homes(network) == {LAST: "North Network", YEAR_BEFORE["last"]: "Meadow Cancer Alliance"}
        with network.register.read() as view:
            [moved] = view.standing(FIRST, LAST)
            assert moved.state is ReturnState.ACCEPTED
            assert len(view.figures(moved.network_id, moved.group_id, FIRST, LAST)) > 90

    def test_without_a_day_it_is_as_if_it_always_had_been_there(self, network):
        groups.move_group(network, ALDER, "North Network")
        assert set(homes(network).values()) == {"North Network"}

    def test_a_day_before_it_joined_is_refused(self, network):
        groups.move_group(network, ALDER, "North Network", date(2025, 9, 1))
        with pytest.raises(Refused, match="joined on 1 September 2025"):
            groups.move_group(network, ALDER, "Meadow Cancer Alliance", date(2025, 1, 1))

    def test_networks_that_merge_take_their_groups_along(self, network):
        groups.merge_networks(network, ["Meadow Cancer Alliance", "North Network"], "Great", date(2026, 1, 1))
        assert homes(network) == {LAST: "Great", YEAR_BEFORE["last"]: "Meadow Cancer Alliance"}
        with pytest.raises(Refused, match="ended on 31 December 2025 already"):
            groups.merge_networks(network, ["North Network"], "Great", date(2027, 1, 1))

    def test_every_decision_is_noted_for_ever(self, network):
        groups.move_group(network, ALDER, "North Network")
        with network.register.read() as view:
            notes = view.all(RegisterNote, group_id=f"id of {ALDER}")
        assert [note.what for note in notes] == [f"moved “{ALDER}” to “North Network”"]


class TestExpected:
    def test_one_that_rests_is_not_asked_for(self, network):
        expect(network, ALDER, BIRCH)
        expecting.rest(network, BIRCH, FIRST, LAST)
        found = status(network, FIRST, LAST)
        assert (len(found.asked), found.missing) == (1, (ALDER,))
        expecting.rest(network, BIRCH, FIRST, LAST, resting=False)
        assert status(network, FIRST, LAST).missing == (ALDER, BIRCH)

    def test_a_correction_does_not_make_a_return_late(self, network, inbox):
        expect(network, ALDER, BIRCH)
        receive(network, [as_file(inbox, a_document(ALDER))])
        network.today = lambda: date(2026, 8, 1)
        receive(network, [as_file(inbox, a_document(ALDER, revision=2)), as_file(inbox, a_document(BIRCH))])
        found = status(network, FIRST, LAST)
        assert (found.received, found.on_time) == (2, 1)

    def test_a_year_of_the_groups_own_answers_what_was_asked_of_it(self, network, inbox):
        expect(network, ALDER)
        own_year = a_document(ALDER, first=date(2025, 1, 1), last=date(2025, 12, 31))
        assert receive(network, [as_file(inbox, own_year)]).unexpected == ()
        found = status(network, FIRST, LAST)
        assert (len(found.asked), found.received, found.missing) == (1, 1, ())

    def test_said_again_the_day_changes(self, network):
        for day in (DUE, date(2026, 9, 30)):
            expecting.expect(network, FIRST, LAST, day, [AskedGroup(name=ALDER)])
        with network.register.read() as view:
            assert [one.due for one in view.all(Expectation)] == [date(2026, 9, 30)]


class TestListsThatNameNetworks:
    @pytest.fixture(autouse=True)
    def networks(self, network):
        expect(network, ALDER)
        groups.add_network(network, "North")

    def listed(self, network, home: str, **more: bool) -> expecting.Expected:
        return expecting.expect(network, FIRST, LAST, DUE, [AskedGroup(name=ALDER, network=home, row=2)], **more)

    def test_a_network_that_nobody_knows_is_refused_for_a_known_group_too(self, network):
        assert self.listed(network, "Nowhere").refused[0][0] == "row 2"

    def test_what_its_network_went_on_as_is_its_network(self, network):
        groups.move_group(network, ALDER, "North")
        groups.merge_networks(network, ["North"], "Great Alliance", FIRST)
        assert self.listed(network, "North").groups == 1
        assert self.listed(network, "Great Alliance").elsewhere == ()

    def test_a_group_that_joined_later_is_not_moved_by_half(self, network):
        groups.add_network(network, "South")
        groups.move_group(network, ALDER, "South", date(2025, 7, 1))
        before = groups.groups(network)
        assert "joined on 1 July 2025" in self.listed(network, "North", move=True).refused[0][1]
        assert groups.groups(network) == before

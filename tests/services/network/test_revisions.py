"""A revision that does not stand any more, opened as it came."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.services.network import answering
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.network.revisions import open_revision, revisions
from tests.network_builders import FIRST, LAST, a_document, as_file

ALDER = "Alder Vale Group"
FIGURES = {"meetings.held": 6, "training.people": None}


@pytest.fixture
def two(network: NetworkOffice, inbox: Path) -> NetworkOffice:
    """A register with two revisions of one return."""
    before = a_document(
        ALDER, figures=FIGURES, texts={"statement": "A good year.", "next_year": "A survey."},
        overrides=[{"check": "balance.membership", "reason": "Two cards."}],
    )  # fmt: skip
    after = a_document(
        ALDER, revision=2, figures=FIGURES | {"meetings.held": 7, "training.people": 4},
        texts={"statement": "A very good year.", "next_year": "A survey."},
    )  # fmt: skip
    receive(network, [as_file(inbox, before), as_file(inbox, after)])
    return network


def test_the_newest_is_listed_first_and_one_stands(two: NetworkOffice) -> None:
    assert [(one.revision, one.standing) for one in revisions(two, ALDER, FIRST, LAST)] == [(2, True), (1, False)]


def test_an_older_one_says_what_it_said_and_what_differs(two: NetworkOffice) -> None:
    opened = open_revision(two, revisions(two, ALDER, FIRST, LAST)[1])
    assert (opened.revision.revision, opened.standing.revision) == (1, 2)
    assert [(then.code, then.number, now.number) for then, now in opened.differing] == [
        ("meetings.held", 6, 7), ("training.people", None, 4),
    ]  # fmt: skip
    assert opened.differing[1][0].kind is Cell.NOT_RECORDED
    assert opened.changed_texts == ("statement",)
    assert opened.then.texts["statement"] == "A good year."
    assert (opened.changed_reasons, opened.then.reasons) == (
        ("balance.membership",), {"balance.membership": "Two cards."},
    )  # fmt: skip


def test_the_one_that_stands_differs_in_nothing(two: NetworkOffice) -> None:
    opened = open_revision(two, revisions(two, ALDER, FIRST, LAST)[0])
    assert (opened.differing, opened.changed_texts, opened.changed_reasons) == ((), (), ())
    assert len(opened.figures) == len(opened.then.figures)


def test_one_that_was_set_aside_meanwhile_is_refused(two: NetworkOffice) -> None:
    older = revisions(two, ALDER, FIRST, LAST)[1]
    answering.set_aside(two, ALDER, FIRST, LAST)
    with pytest.raises(Refused, match="Revision 1 is not here any more"):
        open_revision(two, older)
    with pytest.raises(Refused, match="No return of “Alder Vale Group” for these days"):
        revisions(two, ALDER, FIRST, LAST)

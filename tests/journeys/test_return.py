"""The annual return in April: seen what is missing, signed off and sent, and the network's letters answered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.people import Category, Role, RoleTitle
from cpp_desktop.domain.signed_returns import Approving, Disclosure
from cpp_desktop.domain.support import Purpose
from cpp_desktop.exchange import return_pdf
from cpp_desktop.services import network_letters, records, return_signing, return_texts, signed_returns
from cpp_desktop.services.office import Office, create
from tests.builders import (
    PASSPHRASE,
    a_consent,
    a_group,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_attendance,
)
from tests.drivers import keys
from tests.drivers.papers import choose_in_file_dialog
from tests.drivers.window import Secretary
from tests.journeys.conftest import within
from tests.network_post import OTHER, Post

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
ANN, BEN = a_person(name="Ann Ash"), a_person(name="Ben Teal")
HELD = a_meeting(date=date(2025, 11, 11), state=MeetingState.HELD)
LATER = a_meeting(date=date(2026, 4, 14), state=MeetingState.HELD)
ADOPTED = a_minute(LATER, number="7.2", text="The group adopts its annual return.")


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A group of two in April: last year's return is complete, and not signed off yet."""
    monkeypatch.setenv("CPP_TODAY", "2026-04-20")
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name, parent="Meadow Cancer Alliance")
    carer = {"categories": (Category.CARER,), "primary_category": Category.CARER}
    with made.store.transaction("begin") as tx:
        tx.save_all([ANN, BEN, a_membership(ANN), a_membership(BEN, **carer), HELD, LATER, ADOPTED])
        tx.save_all(an_attendance(at, one) for at in (HELD, LATER) for one in (ANN, BEN))
        tx.save(Role(person_id=ANN.id, title=RoleTitle.CHAIR, first=FIRST))
        tx.save(a_consent(ANN, purpose=Purpose.NAMED_IN_RETURN))
    for section in ("statement", "next_year"):
        return_texts.write(made, section, FIRST, LAST, "We listened.")
    secretary.window.show_office(made)
    return made


@pytest.fixture
def at_return(secretary: Secretary, office: Office) -> Secretary:
    secretary.press("Ctrl+8")
    secretary.until_sees("Members at the start:")
    return secretary


@pytest.fixture
def post(office: Office, tmp_path: Path) -> Post:
    """The network, which has the signed return."""
    prepared = return_signing.prepare(office, FIRST, LAST, Disclosure.SUPPRESSED)
    return Post.to(office, return_signing.sign_off(office, prepared), tmp_path)


def go_to_approval(secretary: Secretary) -> None:
    """From membership, which is shown first, down to section 18."""
    secretary.go_to("Sections of the return")
    secretary.press(*["Down"] * 14)
    secretary.until_sees("Take in a letter…")


def answers(secretary: Secretary) -> list[str]:
    """What the network said of each revision, the newest first."""
    return [row.split(" | ")[-1] for row in secretary.rows("Revisions")]


def sign_off(secretary: Secretary, target: Path) -> None:
    """From what leaves to the saved file."""
    secretary.choose("Sign off and save…")
    choose_in_file_dialog(secretary, target)
    secretary.until_sees(f"It is saved as {target.name}")


def test_what_is_missing_is_one_press_from_today(secretary: Secretary, office: Office) -> None:
    with office.store.transaction("begin") as tx:
        tx.save(an_action(recorded=date(2026, 1, 5), owner="", text="Ring the ward"))
    secretary.until_sees("of 18 sections ready")
    secretary.go_to("What is missing…")
    with within(secretary, 1):
        secretary.press("Space")
        secretary.until_sees("What is missing from the annual return 2025/26")
    assert secretary.sees("minutes of work left")
    rows = secretary.rows("What is missing")
    chosen = next(at for at, row in enumerate(rows) if "1 open action has no owner" in row)
    assert rows[chosen].endswith("1 minute")
    secretary.press(*["Down"] * chosen, "Return")
    secretary.until_sees("Ring the ward")


def test_the_return_is_signed_off_and_saved_in_four_presses(
    at_return: Secretary, office: Office, tmp_path: Path
) -> None:
    target = tmp_path / "return.pdf"
    with within(at_return, 4):
        at_return.choose("Sign off…")
        at_return.until_sees("Sign off the annual return 2025/26")
        leaves = at_return.rows("What leaves")
        assert "Members at the end | 2" in leaves
        assert any(row.startswith("Members at the end, by category: Patient | hidden") for row in leaves)
        assert "Chair | Ann Ash, from 1 April 2025" in leaves
        at_return.go_to("Not agreed yet")
        at_return.press("Right")
        at_return.until_sees("Agreed on 20 April 2026. It can be agreed anew.")
        sign_off(at_return, target)
    document = return_pdf.read(target.read_bytes())
    assert (document["disclosure"], document["revision"]) == ("suppressed below 6", 1)
    assert document["breakdowns"]["membership.at_end_by_category"]["patient"] == "suppressed"
    assert return_texts.agreement(office).disclosure is Disclosure.SUPPRESSED


def test_a_question_is_answered_by_a_new_revision_that_is_accepted(
    at_return: Secretary, post: Post, office: Office, tmp_path: Path
) -> None:
    at_return.until_sees("revision 1 signed off 20 Apr 2026")
    go_to_approval(at_return)
    take_in(at_return, post.sends())
    at_return.until_sees("Taken in: A question from Meadow Cancer Alliance.")
    records.save(office, a_membership(records.save(office, a_person(name="Cy Elm")), joined=date(2025, 6, 1)))
    at_return.press("Ctrl+1")
    at_return.until_sees("from the network to answer")
    answer_it(at_return)
    send_it_again(at_return, tmp_path / "second.pdf")
    have_it_accepted(at_return, post)
    have_it_signed(at_return)
    assert network_letters.unanswered(office) == []
    signed = signed_returns.revision(office, FIRST, LAST, 2)
    assert {step.kind for step in signed_returns.signatures(office, signed)} == {Approving.ADOPTED, Approving.CHAIR}


def take_in(secretary: Secretary, letter: Path) -> None:
    secretary.choose("Take in a letter…")
    choose_in_file_dialog(secretary, letter)


def answer_it(secretary: Secretary) -> None:
    """From Today, where the question waits."""
    secretary.choose(next(name for name in secretary.reachable() if "from the network to answer" in name))
    secretary.until_sees("Note the answer…")
    secretary.choose("Note the answer…")
    secretary.fill_in("What the group answered", "One had been left out: see revision 2.")
    secretary.choose("Note the answer")


def send_it_again(secretary: Secretary, target: Path) -> None:
    """What differs is named with its records, then it is a new revision."""
    secretary.choose("What differs today…")
    secretary.until_sees("Today it would differ in")
    assert any(row.startswith("Cy Elm") for row in secretary.rows("Differences"))
    secretary.choose("Sign off a new revision…")
    secretary.until_sees("Revision 2.")
    sign_off(secretary, target)
    keys.until(lambda: answers(secretary) == ["", "question"])


def have_it_accepted(secretary: Secretary, post: Post) -> None:
    """The network has another key by now, whose words are compared over the telephone first."""
    accepted = post.sends("acceptance", revision=2, seed=OTHER)
    for verb in ("Go back", "They are the same words: trust it"):
        take_in(secretary, accepted)
        secretary.until_sees("Is this letter from your network?")
        secretary.choose(verb)
        keys.settle(20)
    keys.until(lambda: answers(secretary) == ["accepted", "question"])


def have_it_signed(secretary: Secretary) -> None:
    """A minute of this April adopts it, and the chair, who is offered by name, signs it."""
    secretary.choose("Record: The minute that adopts it")
    secretary.fill_in("Which minute adopts it", "7.2, Tuesday 14 April 2026: The group adopts its annual return.")
    secretary.choose("Record the minute")
    secretary.until_sees("The group adopted this return at its meeting of Tuesday 14 April 2026, minute 7.2.")
    secretary.choose("Record: The chair’s signature")
    secretary.choose("Record the signature")
    secretary.until_sees("The chair’s signature: Ann Ash, 20 April 2026")

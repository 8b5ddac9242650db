from __future__ import annotations

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import records
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_person import find_person
from tests.builders import TODAY, a_person


@pytest.mark.parametrize("words", ["Siân Ash", " siân  ASH ", "Shan", "shan@meadow.example"])
def test_somebody_is_meant_by_name_known_as_or_email(office: Office, words: str) -> None:
    shan = records.save(office, a_person(name="Siân Ash", known_as="Shan", email="shan@meadow.example"))
    records.save(office, a_person(name="Sian Ash", email="other@meadow.example"))
    assert find_person(office, words) == shan
    assert find_person(office, shan.id) == shan


def test_two_of_one_name_are_told_apart_by_email_or_id(office: Office) -> None:
    first = records.save(office, a_person(name="Ann Ash", email="ann@meadow.example"))
    second = records.save(office, a_person(name="Ann Ash", email=""))
    with pytest.raises(Refused, match=r"2 people are called “ann ash”\. Say which, by e-mail or id: ") as refused:
        find_person(office, "ann ash")
    assert first.email in str(refused.value)
    assert second.id in str(refused.value)


def test_nobody_is_meant_by_nothing_or_by_what_was_erased(office: Office) -> None:
    records.save(office, a_person(name="", email="", erased_on=TODAY))
    for words in ("", " ", "Nobody"):
        with pytest.raises(Refused, match=f"There is nobody called “{words}” in the register."):
            find_person(office, words)

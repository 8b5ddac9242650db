"""Letters from the network: kept with the return that they are about, and nothing else let in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.fingerprints import check_words
from cpp_desktop.domain.signed_returns import Disclosure, NetworkAnswer, NetworkLetter, SignedReturn
from cpp_desktop.exchange import signatures
from cpp_desktop.services import network_letters, return_signing
from cpp_desktop.services.office import Office
from tests.network_post import NETWORK, OTHER, Post

FIRST, LAST = date(2024, 4, 1), date(2025, 3, 31)


@pytest.fixture
def signed(office: Office) -> SignedReturn:
    reasons = {"all": "A short year."}
    prepared = return_signing.prepare(office, FIRST, LAST, Disclosure.EXACT, reasons=reasons)
    return return_signing.sign_off(office, prepared)


@pytest.fixture
def post(office: Office, signed: SignedReturn, tmp_path: Path) -> Post:
    return Post.to(office, signed, tmp_path)


def taken_in(office: Office, source: Path) -> NetworkLetter:
    return network_letters.take_in(office, network_letters.read(office, source))


def test_each_kind_is_kept_with_its_return_as_it_came(office: Office, signed: SignedReturn, post: Post) -> None:
    for kind in NetworkAnswer:
        letter = taken_in(office, source := post.sends(kind.value))
        assert (letter.kind, letter.signed_return_id, letter.received) == (kind, signed.id, office.today())
        assert letter.document.encode() == source.read_bytes()
    assert [one.kind for one in network_letters.letters(office, signed)] == list(reversed(NetworkAnswer))


def test_a_query_waits_until_an_answer_is_noted(office: Office, signed: SignedReturn, post: Post) -> None:
    query = taken_in(office, post.sends())
    taken_in(office, post.sends("receipt"))
    assert network_letters.unanswered(office) == [query]
    with pytest.raises(Refused, match="what the group answered"):
        network_letters.answer(office, query, office.today(), " ")
    network_letters.answer(office, query, office.today(), "It is right.")
    assert network_letters.unanswered(office) == []


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"group": {"id": "other", "name": "Valley Group"}}, "for “Valley Group”, not for this group"),
        ({"revision": 2}, "never signed off"),
        ({"period": {"from": "2023-04-01", "to": "2024-03-31"}}, "never signed off"),
    ],
)
def test_what_is_not_for_this_group_is_refused(
    office: Office, signed: SignedReturn, post: Post, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(Refused, match=words):
        taken_in(office, post.sends(**more))
    assert not network_letters.letters(office)


def test_the_same_letter_is_taken_in_once(office: Office, signed: SignedReturn, post: Post) -> None:
    source = post.sends()
    taken_in(office, source)
    with pytest.raises(Refused, match="already"):
        taken_in(office, source)


def test_another_key_waits_until_the_words_are_compared(office: Office, signed: SignedReturn, post: Post) -> None:
    taken_in(office, post.sends())
    arriving = network_letters.read(office, post.sends("acceptance", seed=OTHER))
    assert all(check_words(signatures.public_key(seed)) in arriving.problem for seed in (NETWORK, OTHER))
    with pytest.raises(Refused, match="Ring the network"):
        network_letters.take_in(office, arriving)
    network_letters.take_in(office, arriving, trusted=True)
    taken_in(office, post.sends("reply", seed=OTHER))


def test_the_first_letter_settles_the_key_for_those_read_beside_it(
    office: Office, signed: SignedReturn, post: Post
) -> None:
    first, second = (network_letters.read(office, post.sends(seed=seed)) for seed in (NETWORK, OTHER))
    assert (first.problem, second.problem) == ("", "")
    network_letters.take_in(office, first)
    assert network_letters.compared(office, second).problem
    with pytest.raises(Refused, match="Ring the network"):
        network_letters.take_in(office, second)


def test_a_letter_is_found_with_its_return(office: Office, signed: SignedReturn, post: Post) -> None:
    letter = taken_in(office, post.sends())
    assert network_letters.about(office, letter.id) == (letter, signed)
    assert network_letters.about(office, "nowhere") is None


@pytest.mark.parametrize("content", [b"", b"{}", b"%PDF-1.7", b"\xff" * 50])
def test_any_other_file_is_refused(office: Office, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    for source in (tmp_path / "file", tmp_path, tmp_path / "nowhere"):
        with pytest.raises(Refused):
            network_letters.read(office, source)

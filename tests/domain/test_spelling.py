"""Words that nobody knows, and what is left alone; the dictionary here is a handful of words."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.glossary import words_used
from cpp_desktop.domain.spelling import Lexicon, WordList, abbreviations, replaced, unknown_words, words
from cpp_desktop.domain.words import GroupWord

NAUGHTY = Path("../shared/data/naughty_strings.txt")
LINES = b"Ash\na\nabout\nchair\ndon't\nnurse\nnurses\nof\nsaid\nthe\n"
LEXICON = Lexicon(WordList(LINES), ("Hackett", "lymphoedema", "café"))


def unknown(text: str) -> list[str]:
    return [text[start:end] for start, end in unknown_words(text, LEXICON)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The nurse said", []),
        ("The nirse said", ["nirse"]),
        ("THE NURSES", []),
        ("ash", ["ash"]),  # a name wants its capital
        ("Ash’s nurse, the nurse's chair, don’t", []),
        ("Hackett and hackett", ["and", "hackett"]),
        ("The co-chair, the pre-nurse, a chair-nirse", ["nirse"]),
        ("cafe\u0301 café", []),
        ("TH of the MDTs, the GP's GPs, COVID", []),
        ("ORGANISASION", ["ORGANISASION"]),
        ("4th 19:30 B12 x_y 2nd", []),
        ("joan@example.org www.nhs.uk https://a.example/xyz nhs.uk/xyzzy C:\\xyz xyz.docx", []),
        ("the nurse.The chiar", ["chiar"]),
        ("中文 العربية русский", []),
        ("x" * 41, []),
        ("", []),
    ],
)
def test_what_is_unknown(text: str, expected: list[str]) -> None:
    assert unknown(text) == expected


@given(st.sets(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1)), st.text())
def test_a_word_list_holds_its_words_and_no_others(listed: set[str], other: str) -> None:
    found = WordList(b"\n".join(sorted(word.encode() for word in listed)))
    assert all(word in found for word in listed)
    assert (other in found) == (other in listed)


@given(st.text() | st.text("aeé’'-. \nTH@&1_\u0301", max_size=60))
def test_checking_never_fails_and_its_places_follow_one_another(text: str) -> None:
    for places in (list(words(text)), list(unknown_words(text, LEXICON)), list(abbreviations(text))):
        assert all(0 <= start < end <= len(text) for start, end in places)
        assert all(before[1] <= after[0] for before, after in pairwise(places))


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the list of naughty strings is not here")
def test_naughty_strings_are_checked() -> None:
    for text in NAUGHTY.read_text(encoding="utf-8").splitlines():
        unknown(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The MDT and two CNSs went to A&E.", ["MDT", "CNS", "A&E"]),
        ("A 2WW referral; R&D.", ["2WW", "R&D"]),
        ("Part II of Henry VIII, an IV line", ["IV"]),
        ("A meeting, I said; ORGANISATION; iPhone; aMDTb", []),
    ],
)
def test_abbreviations(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in abbreviations(text)] == expected


def test_a_word_is_replaced_wherever_it_stands_by_itself() -> None:
    assert replaced("teh end, (teh) tehran, Teh, teh", "teh", "the") == "the end, (the) tehran, Teh, the"


@given(st.text(), st.text(min_size=1))
def test_replacing_a_word_by_itself_changes_nothing(text: str, word: str) -> None:
    assert replaced(text, word, word) == text


def test_words_used_are_those_with_a_meaning_that_stand_by_themselves() -> None:
    known = [GroupWord(word=word, meaning="x") for word in ("MDT", "peer review", "CNS", "toxicity", "A&E")]
    used = words_used([*known, GroupWord(word="Hackett")], ["Peer review by MDTs, Hackett", "mdt; cns; at A&E’s door"])
    assert [word.word for word in used] == ["A&E", "MDT", "peer review"]


def test_a_word_written_down_twice_is_explained_once() -> None:
    known = [GroupWord(word="MDT", meaning="one"), GroupWord(word="MDT", meaning="other")]
    assert len(words_used(known, ["The MDT"])) == 1


@given(st.text(), st.text())
def test_looking_for_a_word_never_fails(word: str, text: str) -> None:
    words_used([GroupWord(word=word, meaning="x")], [text])

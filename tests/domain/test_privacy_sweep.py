"""What is shown before minutes are sent: each kind, few false alarms, and nothing outside the text."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.names_in_text import Known, Lexicon, Standing, sentences
from cpp_desktop.domain.privacy_sweep import Finding, HealthWords, Passage, Sweeper, findings
from cpp_desktop.services import privacy_sweep

REAL = Path("../shared/data/student_committee")
KNOWN = (
    Known("tamsin", ("Margaret Hollowell", "Tamsin"), Standing.MEMBER),
    Known("oksana", ("Оксана Ковальчук",), Standing.MEMBER),
    Known("gwen", ("Gwen Ellis",), Standing.NOT_A_MEMBER),
    Known("ivor", ("Ivor Nye",), Standing.DIED),
    Known("visitor", ("Theo van Dijk",), Standing.THERE),
    Known("body", ("Meadow Cancer Support",), Standing.THERE, is_person=False),
)
LEXICON = Lexicon(
    given=frozenset({"agnes", "gwen", "margaret"}),
    no_names=frozenset({"hospital", "street", "group", "meadow", "library"}),
    ordinary=frozenset({"members", "parking"}),
)
HEALTH = HealthWords.of({"cancer*", "chemo*", "in hospital", "unwell"}, {"unit", "board*"})
SWEEPER = Sweeper.of(KNOWN, LEXICON, HEALTH, ["Joan, secretary, 01632 960102, VT1 1AA"])


def swept(text: str) -> list[Finding]:
    return list(findings([Passage("m", "text", text)], SWEEPER))


def shown(text: str) -> list[str]:
    return [f"{one.kind.name} {'+'.join(one.words)}" for one in swept(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Margaret Hollowell, Maggie Hollowell and Mrs Hollowell agreed.", []),
        ("Оксана Ковальчук spoke; Theo van Dijk answered.", []),
        ("Gwen Ellis rang. GWEN ELLIS wrote.", ["NOT_A_MEMBER Gwen Ellis+GWEN ELLIS"]),
        ("G. Ellis and Dr Ellis came.", ["NOT_A_MEMBER G. Ellis+Dr Ellis"]),
        ("Gwen was thanked.", []),
        ("Ivor Nye’s family came.", ["HAS_DIED Ivor Nye"]),
        ("The Chair met Agnes Thistle.", ["UNKNOWN_NAME Agnes Thistle"]),
        ("Agnes Thistle’s letter was read.", ["UNKNOWN_NAME Agnes Thistle"]),
        ("A letter from Kwabena Osei-Tutu was read.", ["UNKNOWN_NAME Kwabena Osei-Tutu"]),
        ("Kwabena Osei asked for help.", ["UNKNOWN_NAME Kwabena Osei"]),
        ("Mrs Thistle complained.", ["UNKNOWN_NAME Mrs Thistle"]),
    ],
)
def test_names_are_shown_of_those_who_are_not_members(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Members Parking is at St Oswin’s Hospital in Milton Keynes.",
        "The Garden Room was booked. Outside Brackenholt nobody knew.",
        "Agnes Street and Meadow Library, near Long Eaton.",
        "Sponsor/Industry Update and CSS Plush Making",
        "Terms of Reference; Annual General Meeting; Plan B",
        "Any Other Business Arising Today",
    ],
)
def test_places_bodies_and_headings_are_no_names(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tamsin missed it for chemotherapy.", ["HEALTH Tamsin+chemotherapy"]),
        ("Mrs Hollowell is in  hospital, unwell.", ["HEALTH Mrs Hollowell+in  hospital+unwell"]),
        ("Chemotherapy was put off. Tamsin thanked all.", []),
        ("Tamsin reported on the chemo day unit and the cancer board.", []),
        ("Meadow Cancer Support asked about chemotherapy.", []),
        ("Agnes Thistle has cancer.", ["UNKNOWN_NAME Agnes Thistle", "HEALTH Agnes Thistle+cancer"]),
    ],
)
def test_health_is_shown_beside_a_persons_name_alone(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_each_says_why_in_one_sentence() -> None:
    text = "Tamsin had chemotherapy. Gwen Ellis, 07700 900123, VT2 8UJ, 943 476 5910. Ring 01632 960102, VT1 1AA."
    assert [one.why for one in swept(text)] == [
        "“chemotherapy” stands in one sentence with the name Tamsin.",
        "Gwen Ellis is in the register and was not a member on this day.",
        "“07700 900123” looks like a telephone number.",
        "“VT2 8UJ” looks like a postcode.",
        "“943 476 5910” is spaced like an NHS number, though its check digit does not fit.",
    ]


def test_it_is_remembered_by_its_sentence_and_by_nothing_else() -> None:
    (before,) = swept("First. Gwen Ellis rang. Last.")
    (elsewhere,) = swept("Another first. Gwen Ellis rang. Last, and longer.")
    (changed,) = swept("First. Gwen Ellis rang twice. Last.")
    assert before.key == elsewhere.key
    assert before.key != changed.key
    assert "Gwen" not in before.key


WORDS = st.sampled_from(
    ["Gwen Ellis", "Tamsin", "Mrs", "Dr.", "J.", "Thistle", "Agnes", "the", "said", "chemo", "cancer", "board", "\n",
     "01632 960108", "943 476 5919", "a@b.example", "VT2 8UJ", ".", "?", ",", "/", "’s", "Ковальчук", "é", "of"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=25), st.sampled_from([" ", "", "  "]))
def test_every_place_lies_in_its_text_and_every_sentence_is_kept(parts: list[str], gap: str) -> None:
    text = gap.join(parts)
    for one in swept(text):
        assert one.spans == tuple(sorted(one.spans))
        assert all(0 <= start < end <= len(text) for start, end in one.spans)
        assert all(word.strip() == word != "" for word in one.words)
    covered = "".join(text[start:end] for start, end in sentences(text))
    assert covered.split() == text.split()


@given(st.lists(WORDS, max_size=15))
def test_what_is_shown_does_not_hang_on_the_passages_round_it(parts: list[str]) -> None:
    one, other = Passage("m", "text", " ".join(parts)), Passage("n", "text", "Gwen Ellis, 07700 900123.")
    together = findings([one, other], SWEEPER)
    assert list(together) == [*findings([one], SWEEPER), *findings([other], SWEEPER)]


@pytest.mark.skipif(not REAL.is_dir(), reason="the committee's minutes are not here")
def test_another_committees_minutes_give_few_false_alarms() -> None:
    with (REAL / "attendance.csv").open(encoding="utf-8-sig", newline="") as file:
        known = [Known(name, (name,), Standing.MEMBER) for name in {row["name"] for row in csv.DictReader(file)}]
    kinds: Counter[str] = Counter()
    words: set[str] = set()
    for source in sorted((REAL / "minutes_md").glob("*.md")):
        text = source.read_text(encoding="utf-8")
        sweeper = privacy_sweep.sweeper_of(known, texts=[text], own=["CSS Committee"])
        for one in findings([Passage(source.name, "text", text)], sweeper):
            kinds[one.kind.name] += 1
            words |= set(one.words)
    assert words == {"May Dilys", "Ming Moon", "Mohammad Uppal", "Anita-B", "pregnant"}
    assert sum(kinds.values()) <= 20  # in 24 meetings, 130,000 letters

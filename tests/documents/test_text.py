"""Words into lines."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.documents.printable import Letters
from cpp_desktop.documents.style import scale
from cpp_desktop.documents.text import Line, Run, fill, least_and_natural, line_width, mail, plain, runs_of
from tests.documents.reading import letters

BODY = scale(12).body
WIDEST = 12 * 1.3
"""No character is wider, so a line of one character may be this wide."""

texts = st.text(st.characters(codec="utf-8"), max_size=80)
words = st.lists(st.builds(Run, texts, st.booleans(), st.sampled_from(["", "#434F5A"]), st.sampled_from(["", "x:y"])))


def text_of(line: Line) -> str:
    return line if isinstance(line, str) else "".join(piece.text for piece in line)


@given(words, st.floats(5, 400))
def test_lines_keep_every_letter_and_the_measure(runs: list[Run], width: float) -> None:
    clean = runs_of(Letters().words(runs))
    lines = fill(clean, BODY, width)
    assert letters("".join(map(text_of, lines))) == letters(plain(clean))
    for line in lines:
        assert line_width(line, BODY) <= max(width, WIDEST) + 0.01 or len(text_of(line).strip()) == 1


def test_bold_words_keep_to_the_measure_with_the_wider_spaces_between_them() -> None:
    said = [Run("it is so as we do not go on in it " * 9, bold=True)]
    assert all(line_width(line, BODY) <= width for width in range(90, 400) for line in fill(said, BODY, width))


@given(texts)
def test_printed_text_has_only_characters_of_the_fonts(text: str) -> None:
    letters_used = Letters()
    printed = letters_used.text(text)
    assert Letters().text(printed) == printed
    assert not letters_used.missing & set(printed)
    assert all(f"[U+{ord(character):04X}]" in printed for character in letters_used.missing)


@pytest.mark.parametrize(
    "whole",
    [
        "18 November 2026", "18 Nov 2026", "2 September", "01632 960 118", "01632 960118", "+44 1632 960118", "AL4 9ZZ",
    ],
)  # fmt: skip
def test_dates_numbers_and_postcodes_are_never_broken(whole: str) -> None:
    printed = Letters().text(f"word {whole} word")
    for width in range(110, 260, 3):
        assert any(whole in text_of(line) for line in fill(printed, BODY, width))


def test_line_ends_are_kept_and_tabs_are_spaces() -> None:
    printed = Letters().text("one\r\ntwo\x0bthree\u2028four\tfive")
    assert [text_of(line) for line in fill(printed, BODY, 400)] == ["one", "two", "three", "four five"]


def test_letters_and_their_accents_are_put_together() -> None:
    assert Letters().text("e\u0301 w\u0302 soft\u00adhyphen") == "é ŵ softhyphen"


def test_a_long_address_breaks_after_a_separator() -> None:
    lines = fill("https://www.example.org/a-path/another-path/and-more", BODY, 150)
    assert all(text_of(line)[-1] in "/-." for line in lines[:-1])


def test_a_space_between_two_runs_stays_outside_the_link() -> None:
    (line,) = fill(("write to ", mail("joan@marches.example"), " today"), BODY, 400)
    assert isinstance(line, list)
    assert [(piece.text, bool(piece.url)) for piece in line] == [
        ("write to ", False),
        ("joan@marches.example", True),
        (" today", False),
    ]


def test_an_address_with_odd_letters_is_a_sound_link() -> None:
    assert mail("josé o'neil@marches.example").url == "mailto:jos%C3%A9%20o%27neil@marches.example"


@given(st.text(st.characters(codec="ascii"), max_size=8))
def test_an_address_is_quoted_but_for_what_addresses_are_made_of(address: str) -> None:
    assert mail(address).url == "mailto:" + quote(address, safe="@+.-_")


@given(texts, st.booleans())
def test_text_fits_into_its_own_width(text: str, bold: bool) -> None:
    printed = Letters().text(text)
    least, natural = least_and_natural([Run(printed, bold)], BODY)
    assert least <= natural + 0.01
    assert len(fill([Run(printed, bold)], BODY, natural + 0.01)) == printed.count("\n") + 1

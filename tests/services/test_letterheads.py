"""The group's own look on its papers: kept once, checked for those who see badly, and taken by every paper to come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpp_desktop.domain.colours import LEAST_FOR_WORDS, contrast
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.letterheads import ACCENT, ACCENTS
from cpp_desktop.services import letterheads
from cpp_desktop.services.masthead import masthead
from tests.exchange import evidence_samples as samples


@pytest.fixture
def logo(tmp_path):
    path = tmp_path / "logo.png"
    path.write_bytes(samples.png((120, 40)))
    return path


def take_logo(office, path, told):
    kept = replace(letterheads.letterhead(office), logo_told=told.strip())
    return letterheads.save(office, kept, logo=letterheads.logo_in(path))


def test_a_group_that_chose_nothing_has_the_usual_look(office):
    house = masthead(office).house
    assert (house.accent, house.logo, house.foot) == (ACCENT, b"", "")


def test_every_colour_that_is_offered_can_carry_words():
    assert min(contrast(colour, "#FFFFFF") for colour in ACCENTS) >= LEAST_FOR_WORDS


@pytest.mark.parametrize("written", ["1f6b4f", "#1F6B4F", " 1F6B4F "])
def test_a_colour_is_taken_however_it_is_written(office, written):
    letterheads.take_colour(office, written)
    assert masthead(office).house.accent == "#1F6B4F"


@pytest.mark.parametrize(("colour", "why"), [("#FFD400", "too pale"), ("blue", "like #00468B")])
def test_a_colour_that_cannot_carry_words_is_refused(office, colour, why):
    with pytest.raises(Refused, match=why):
        letterheads.take_colour(office, colour)
    assert masthead(office).house.accent == ACCENT


def test_a_logo_stands_on_papers_with_what_it_shows(office, logo):
    take_logo(office, logo, " Two rings ")
    house = masthead(office).house
    assert (house.logo[:4], house.logo_told) == (b"\x89PNG", "Two rings")
    letterheads.remove_logo(office)
    assert masthead(office).house.logo == b""


def test_a_logo_needs_words_for_those_who_listen(office, logo):
    with pytest.raises(Refused, match="what the logo shows"):
        take_logo(office, logo, " ")
    take_logo(office, logo, "Two rings")
    with pytest.raises(Refused, match="what the logo shows"):
        letterheads.save(office, replace(letterheads.letterhead(office), logo_told=""))


def test_what_is_no_picture_is_no_logo(office, tmp_path):
    letter = tmp_path / "logo.pdf"
    letter.write_bytes(samples.pdf(b"x"))
    with pytest.raises(Refused, match="PNG or JPEG"):
        take_logo(office, letter, "Two rings")


def test_all_of_it_is_undone_step_by_step_and_at_once(office, logo):
    take_logo(office, logo, "Two rings")
    letterheads.take_colour(office, "#5B3A8E")
    office.store.undo()
    assert (masthead(office).house.accent, bool(masthead(office).house.logo)) == (ACCENT, True)
    letterheads.make_plain(office)
    assert masthead(office).house.logo == b""

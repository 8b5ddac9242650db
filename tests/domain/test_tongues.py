"""Welsh passages are told from English ones, and what is unclear is left alone."""

from __future__ import annotations

import pytest

from cpp_desktop.domain.tongues import other_tongue, tongue_of

WELSH = (
    "Mae’r cyfarfod nesaf yn y neuadd ar ddydd Mercher.",
    "Croeso i’r aelodau newydd; bydd y grŵp yn cyfarfod eto ym mis Mai.",
    "Derbyniwyd cofnodion y cyfarfod diwethaf gan yr aelodau.",
    "Gofal yn nes at gartref i gleifion a’u teuluoedd, medd y bwrdd iechyd.",
)
ENGLISH = (
    "The group asked for a date by which the clinic will answer.",
    "It was agreed that Siân Pritchard will write to Ysbyty Gwynedd about parking.",
    "Care of patients in Betsi Cadwaladr: Dr Rhys ap Owen to report.",
)


@pytest.mark.parametrize("text", WELSH)
def test_welsh_is_heard_as_welsh(text):
    assert (tongue_of(text), other_tongue(text)) == ("cy", "cy")


@pytest.mark.parametrize("text", ENGLISH)
def test_english_with_welsh_names_stays_english(text):
    assert (tongue_of(text), other_tongue(text)) == ("en", "")


@pytest.mark.parametrize("text", ["", "Croeso", "Ysbyty Gwynedd", "A12 4.2 058", "X y z y z", "The y of yn and yr"])
def test_what_is_unclear_is_left_as_it_is(text):
    assert other_tongue(text) == ""

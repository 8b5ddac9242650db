"""Ways to reach somebody, and numbers that are theirs alone, as they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Detail(Enum):
    """What a detail looks like."""

    EMAIL = "e-mail address"
    NHS_NUMBER = "NHS number"
    TELEPHONE = "telephone number"
    POSTCODE = "postcode"


@dataclass(frozen=True, slots=True)
class FoundDetail:
    """One detail in a text, from `start` to before `end`. `sure` tells of an NHS number whose check digit fits."""

    kind: Detail
    start: int
    end: int
    sure: bool = True


_EMAIL = re.compile(r"[\w.+’'-]+@[\w-]+(?:\.[\w-]+)+")
_TEN = re.compile(r"(?<![\d+.])\d{3}(?:([ -])\d{3}\1|\d{3})\d{4}(?![\d-])")
_TELEPHONE = re.compile(r"(?<![\w.+])(?:(?:\+|00)44[\s().-]*|\(?0)[1-9](?:[\s().-]{0,2}\d){8,9}(?!\d)")
# Freephone, shared-cost and business numbers begin so; no person has one at home.
_NOBODYS_OWN = re.compile(r"(?:0|44|0044)(?:800|808|3\d\d|84\d|87\d)")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b")


def details(text: str) -> Iterator[FoundDetail]:
    """Give each detail in a text, none lying in another."""
    taken: list[range] = []
    for found in _candidates(text):
        if not any(found.start < span.stop and span.start < found.end for span in taken):
            taken.append(range(found.start, found.end))
            yield found


def _candidates(text: str) -> Iterator[FoundDetail]:
    for match in _EMAIL.finditer(text):
        yield FoundDetail(Detail.EMAIL, match.start(), match.end())
    for match in _TEN.finditer(text):
        sure = is_nhs_number(match[0])
        # NHS numbers do not begin with 0, telephone numbers do; ten digits in one are more often something else.
        if not match[0].startswith("0") and (sure or match[1]):
            yield FoundDetail(Detail.NHS_NUMBER, match.start(), match.end(), sure)
    for match in _TELEPHONE.finditer(text):
        if not _NOBODYS_OWN.match(_digits(match[0])):
            yield FoundDetail(Detail.TELEPHONE, match.start(), match.end())
    for match in _POSTCODE.finditer(text):
        yield FoundDetail(Detail.POSTCODE, match.start(), match.end())


def is_nhs_number(written: str) -> bool:
    """Say whether ten digits pass the modulus-11 check of NHS numbers (NHS Data Dictionary, "NHS NUMBER")."""
    digits = _digits(written)
    if len(digits) != 10:
        return False
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return check != 10 and check % 11 == int(digits[9])


def squeezed(detail: str) -> str:
    """Return a detail such that two ways of writing it are equal."""
    return re.sub(r"[\s().-]", "", detail).casefold()


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)

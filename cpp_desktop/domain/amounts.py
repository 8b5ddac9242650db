"""Amounts of money, rates and quantities as people in Britain write them, and how they are put into words."""

from __future__ import annotations

import re

from cpp_desktop.domain.language import said

_POUNDS = r"([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})"
_AMOUNT = re.compile(rf"£? ?{_POUNDS}(?:\.([0-9]{{1,2}}))?")
_PENCE = re.compile(r"([0-9]{1,6}) ?(?:p|pence)", re.IGNORECASE)
_COMMA_FOR_POINT = re.compile(r"£? ?([0-9]{1,9}),([0-9]{1,2})")
_DEBT = re.compile(r"(?:£ ?)?[-−].*[0-9].*|\(.*[0-9].*\)")
_RATE = re.compile(rf"(£? ?){_POUNDS}(?:\.([0-9]{{1,3}}))?")
_RATE_IN_PENCE = re.compile(r"([0-9]{1,6})(?:\.([0-9]))? ?(?:p|pence)", re.IGNORECASE)
_TENTHS = re.compile(r"([0-9]{1,6})(?:\.([0-9])0*)?(?: ?[a-z ]+)?", re.IGNORECASE)


def read_pence(text: str) -> int:
    """Read one amount in pence: 12.50, £1,200.5, 50p.

    Raises:
        ValueError: with a sentence, when it is no amount, a debt, or can be read in two ways.
    """
    written = " ".join(text.split())
    if found := _AMOUNT.fullmatch(written):
        return int(found[1].replace(",", "")) * 100 + int((found[2] or "0").ljust(2, "0"))
    if found := _PENCE.fullmatch(written):
        return int(found[1])
    if found := _COMMA_FOR_POINT.fullmatch(written):
        either = said("“{0}” could be £{1}.{2} or £{1}{2}; write it like 12.50.")
        raise ValueError(either.format(written, found[1], found[2]))
    if _DEBT.fullmatch(written):
        raise ValueError(said("“{0}” is less than nothing; write an amount, not a debt.").format(written))
    raise ValueError(said("“{0}” is not an amount; write it like 12.50.").format(written))


def read_rate(text: str) -> int:
    """Read what is paid for one unit, in tenths of a penny: 45p, 45.5p, £75, 0.455.

    Raises:
        ValueError: with a sentence, when it is no rate, or when a bare number could be pounds or pence.
    """
    written = " ".join(text.split())
    if found := _RATE_IN_PENCE.fullmatch(written):
        return int(found[1]) * 10 + int(found[2] or 0)
    found = _RATE.fullmatch(written)
    if not found:
        raise ValueError(said("“{0}” is not a rate; write it like 45p or £75.").format(written))
    if not (found[1] or found[3]):
        raise ValueError(said("“{0}” could be {0}p or £{0}; write which.").format(written))
    return int(found[2].replace(",", "")) * 1000 + int((found[3] or "0").ljust(3, "0"))


def read_tenths(text: str) -> int:
    """Read a number of miles, hours, days or meetings in tenths; what they are may stand behind it.

    Raises:
        ValueError: with a sentence, when there is no such number.
    """
    written = " ".join(text.split())
    found = _TENTHS.fullmatch(written.replace(",", ""))
    if not found:
        raise ValueError(said("“{0}” is not a number with at most one decimal; write it like 14.5.").format(written))
    return int(found[1]) * 10 + int(found[2] or 0)


def amount_words(pence: int) -> str:
    """£1,234.50, from pence."""
    return f"£{pence // 100:,}.{pence % 100:02d}"


def rate_words(tenths: int) -> str:
    """45p, 45.5p or £75.00, from tenths of a penny."""
    pence, tenth = divmod(tenths, 10)
    if tenths < 1000:
        return f"{pence}.{tenth}p" if tenth else f"{pence}p"
    return amount_words(pence) + (str(tenth) if tenth else "")


def tenths_words(tenths: int) -> str:
    """14.5 or 14, from tenths."""
    return f"{tenths // 10:,}.{tenths % 10}".removesuffix(".0")

"""One cell of somebody else's form: the number that it holds, what else it says, and whether that is in doubt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_codes import Unit

UNITS: Mapping[str, tuple[Unit, Decimal]] = {
    "number": ("count", Decimal(1)),
    "thousands": ("count", Decimal(1000)),
    "minutes": ("minutes", Decimal(1)),
    "hours": ("minutes", Decimal(60)),
    "pence": ("pence", Decimal(1)),
    "pounds": ("pence", Decimal(100)),
    "thousands of pounds": ("pence", Decimal(100_000)),
    "percent": ("rate", Decimal(10)),
    "fraction": ("rate", Decimal(1000)),
}
"""What numbers can be written in, with the unit that they are kept in and how many of it one is."""

USUAL: Mapping[Unit, str] = {"count": "number", "minutes": "hours", "pence": "pounds", "rate": "percent"}
"""What a figure of each unit is mostly written in."""

MEANINGS: Mapping[str, Cell] = {
    "0": Cell.NUMBER,
    "not recorded": Cell.NOT_RECORDED,
    "n/a": Cell.NOT_APPLICABLE,
    "suppressed": Cell.SUPPRESSED,
}
"""What a text in place of a number can be made to mean."""

_LARGEST = 2**53 - 1
_PLAIN_DIGITS = 10
_ALL, _ONE_PERCENT = 1000, 10
_TEXTS = {
    "0": ("o", "oo", "nil", "none", "zero", "nought"),
    "n/a": ("n/a", "na", "n.a.", "not applicable", "n.app."),
    "not recorded": (
        "-", "–", "—", "--", "..", "...", ".", ":", "?", "x", "tbc", "unknown", "not known", "not recorded", "n/k",
        "n/r", "nk", "nr", "not available", "don't know", "don’t know", "dont know", "unsure", "not sure",
    ),
    "suppressed": ("*", "c", "[c]", "suppressed", "hidden"),
}  # fmt: skip
_MEANT = {text: meaning for meaning, texts in _TEXTS.items() for text in texts}
_WORDS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_NUMBER = r"(?:[0-9]{1,3}(?:[,'’ \u00a0\u2009\u202f][0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,20})?"
_PLAIN = re.compile(rf"(?P<open>\()?(?P<minus>[-−–])?\s*(?P<pound>£)?\s*(?P<number>{_NUMBER})(?(open)\))(?P<rest>.*)")
_FLOAT = re.compile(r"[0-9](?:\.[0-9]{1,20})?[eE]-?[0-9]{1,2}")
_BEHIND = re.compile(
    r"(?P<unit>%|(?:p|pence|pounds?|k|thousand|h|hrs?|hours?|m|mins?|minutes?)(?![a-z]))?\s*(?P<mark>.*)",
    re.IGNORECASE | re.DOTALL,
)
_MARK = re.compile(r"[*†‡§#^~]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+|[\[(][a-z0-9]{1,3}[\])]|[prae]", re.IGNORECASE)
_BELOW = re.compile(r"(?:<|less than|fewer than|under|below)\s*([0-9]{1,4})", re.IGNORECASE)
_AT_MOST = re.compile(r"(?:≤|<=|up to|at most)\s*([0-9]{1,4})|1\s*(?:-|–|to)\s*([0-9]{1,4})", re.IGNORECASE)
_ABOUT = re.compile(r"(?:~|≈|about|approx\.?|approximately|circa|c\.)\s*(.*)", re.IGNORECASE | re.DOTALL)
_CLOCK = re.compile(r"([0-9]{1,5}):([0-5][0-9])(?::00)?")
_HOURS_AND_MINUTES = re.compile(
    r"([0-9]{1,5})\s*h(?:ou)?r?s?\s*(?:and\s*)?([0-9]{1,2})\s*m(?:in(?:ute)?s?)?", re.IGNORECASE
)
_OWN_UNITS = {
    "%": "percent", "p": "pence", "pence": "pence", "pound": "pounds", "pounds": "pounds", "k": "thousands",
    "thousand": "thousands", "h": "hours", "hr": "hours", "hrs": "hours", "hour": "hours", "hours": "hours",
    "m": "minutes", "min": "minutes", "mins": "minutes", "minute": "minutes", "minutes": "minutes",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Value:
    """What a cell was read as; `doubt` is a sentence why that may be wrong, empty where it cannot."""

    kind: Cell
    number: int | None = None
    doubt: str = ""
    unread: bool = False


def read_value(
    text: str, unit: Unit, written_in: str, means: Mapping[str, str] | None = None, sign: str = "plus"
) -> Value:
    """Read one cell for a figure that is kept in `unit`; a blank cell is not recorded, and no doubt.

    Args:
        text: what the cell says.
        unit: what the figure is kept in.
        written_in: one of UNITS, for numbers that say nothing themselves.
        means: texts that stand for one of MEANINGS here, in small letters; those are beyond doubt.
        sign: `plus`, `minus` where amounts are written below nothing, `either`.
    """
    if text.isascii() and text.isdigit() and len(text) <= _PLAIN_DIGITS and sign != "minus" and unit != "rate":
        kept_in, times = UNITS[written_in]
        if kept_in == unit and (not means or text not in means):  # Nine cells of ten are so, and need no more.
            return Value(Cell.NUMBER, int(text) * int(times))
    written = " ".join(text.split())
    if not written:
        return Value(Cell.NOT_RECORDED)
    plain = written.casefold()
    settled = (means or {}).get(plain)
    if settled is not None or plain in _MEANT:
        return _meant(settled if settled is not None else _MEANT[plain], written, settled is None)
    bound = _bound(written)
    if bound is not None:
        return _hidden(bound, unit)
    return _number(written, unit, written_in, sign)


def _meant(meaning: str, written: str, in_doubt: bool) -> Value:
    kind = MEANINGS[meaning]
    doubt = said("“{0}” stands where a number should.").format(written) if in_doubt else ""
    return Value(kind, 0 if kind is Cell.NUMBER else None, doubt)


def _bound(written: str) -> int | None:
    """The most that a hidden number can be."""
    if found := _BELOW.fullmatch(written):
        return int(found[1]) - 1
    found = _AT_MOST.fullmatch(written)
    return int(found[1] or found[2]) if found else None


def _hidden(most: int, unit: Unit) -> Value:
    if unit == "rate":
        return _unread(said("A rate that is hidden cannot be kept."))
    return Value(Cell.SUPPRESSED, None, said("The number is hidden; it is at most {0}.").format(most))


def _number(written: str, unit: Unit, written_in: str, sign: str) -> Value:
    if about := _ABOUT.fullmatch(written):
        inner = _number(about[1], unit, written_in, sign)
        return inner if inner.unread else Value(inner.kind, inner.number, said("The number is only about right."))
    if written.casefold() in _WORDS:
        amount = Decimal(_WORDS[written.casefold()])
        return _kept(amount, unit, written_in, written_in, said("The number is written in words."))
    if unit == "minutes" and (clock := _CLOCK.fullmatch(written) or _HOURS_AND_MINUTES.fullmatch(written)):
        return Value(Cell.NUMBER, int(clock[1]) * 60 + int(clock[2]))
    if _FLOAT.fullmatch(written):
        return _kept(Decimal(written), unit, written_in, written_in, "")
    letters = re.fullmatch(r"[0-9oOlI]{2,15}", written)
    if letters and re.search("[0-9]", written) and not written.isdigit():
        mended = written.translate(str.maketrans("oOlI", "0011"))
        return _kept(Decimal(mended), unit, written_in, written_in, said("A letter stands in place of a digit."))
    found = _PLAIN.fullmatch(written)
    return _marked(found, unit, written_in, sign) if found else _unread(said("This is no number."))


def _marked(found: re.Match[str], unit: Unit, written_in: str, sign: str) -> Value:
    behind = _BEHIND.fullmatch(found["rest"].strip())
    own, mark = (behind["unit"] or "", behind["mark"].strip()) if behind else ("", "")
    # “212 p” is a provisional count, “212p” of money an amount.
    if own.casefold() == "p" and unit == "count":
        own, mark = "", own + mark
    if mark and not _MARK.fullmatch(mark):
        return _unread(said("There is more in it than a number."))
    below = bool(found["minus"] or found["open"])
    if below and sign == "plus":
        return _unread(said("The number is less than nothing."))
    amount = Decimal(re.sub("[^0-9.]", "", found["number"]))
    if amount and not below and sign == "minus":
        return _unread(said("The number is more than nothing, where amounts are written below it."))
    given = _OWN_UNITS.get(own.casefold(), "pounds" if found["pound"] else "")
    if given == "thousands" and unit == "pence":
        given = "thousands of pounds"
    doubt = said("A mark stands behind the number: {0}").format(mark) if mark else ""
    if "." in found["number"] and unit == "count" and re.fullmatch(r"[0-9]{1,3}\.[0-9]{3}", found["number"]):
        return _unread(said("It could be a whole number with a point for thousands, or a part of one."))
    return _kept(amount, unit, given or written_in, written_in, doubt)


def _kept(amount: Decimal, unit: Unit, given: str, expected: str, doubt: str) -> Value:
    kept_in, times = UNITS[given]
    if kept_in != unit:
        return _unread(said("It is written in another unit: {0}.").format(given))
    exact = amount * times
    whole = exact.quantize(Decimal(1), ROUND_HALF_UP)
    if abs(exact - whole) > Decimal("0.000001"):  # Less is the noise of a spreadsheet's own sums.
        if unit == "count":
            return _unread(said("It is not a whole number."))
        doubt = doubt or (said("It was rounded to what is kept.") if unit != "rate" else "")
    if whole > _LARGEST:
        return _unread(said("The number is too large."))
    if unit == "rate" and whole > _ALL:
        return _unread(said("A share is not more than all."))
    if given == expected == "percent" and 0 < whole <= _ONE_PERCENT:
        doubt = doubt or said("It could be a part of one, not of a hundred.")
    if given != expected and not doubt:
        doubt = said("It is written in {0}, and its column in {1}.").format(given, expected)
    return Value(Cell.NUMBER, int(whole), doubt)


def _unread(why: str) -> Value:
    return Value(Cell.NOT_RECORDED, None, why, unread=True)

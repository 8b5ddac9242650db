"""The shape that a file must have to be an annual return: every part is looked at before any is believed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, SECTIONS

FORMAT: Final = "cpp-annual-return"
VERSION: Final = 1

_LARGEST = 2**53 - 1
_LONGEST = 100_000
_MONITORING = re.compile(r"monitoring\.[a-z_]+")
_HALF = re.compile("[\ud800-\udfff]")
_HEX = re.compile(r"[0-9a-f]*")

Test = Callable[[object], bool]


def problem(document: object) -> str:
    """Return a sentence that says why `document` is no annual return of this version; empty when it is one."""
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        return "This is not an annual return from CPP Desktop."
    version = document.get("version")
    if is_whole(version) and isinstance(version, int) and version > VERSION:
        return "This return was made by a newer version of CPP Desktop; update this one to read it."
    for name, test in _PARTS.items():
        if name not in document and name not in _OPTIONAL:
            return f"This annual return is damaged: “{name}” is missing."
        if name in document and not test(document[name]):
            return f"This annual return is damaged: “{name}” is not as it should be."
    if unknown := sorted(str(name) for name in document if name not in _PARTS):
        return f"This annual return is damaged: “{unknown[0][:40]}” does not belong in it."
    return ""


def is_whole(value: object) -> bool:
    """A whole number that every reader of JSON holds exactly."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST


def is_text(value: object) -> bool:
    """A text that is no book."""
    # Half of a character outside the basic plane cannot be written, printed or signed.
    return isinstance(value, str) and len(value) <= _LONGEST and not _HALF.search(value)


def is_text_or_none(value: object) -> bool:
    """A text, or nothing."""
    return value is None or is_text(value)


def is_day(value: object) -> bool:
    """A day as 2026-03-31."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_day_or_none(value: object) -> bool:
    return value is None or is_day(value)


def _is_figure(value: object) -> bool:
    return value is None or value == "n/a" or is_whole(value)


def _is_cell(value: object) -> bool:
    return value is None or value == "suppressed" or is_whole(value)


def is_hex(size: int) -> Test:
    """So many bytes in hex."""
    return lambda value: isinstance(value, str) and len(value) == 2 * size and bool(_HEX.fullmatch(value))


def is_one_of(*values: object) -> Test:
    """Any of these texts."""
    return lambda value: isinstance(value, str) and value in values


def has(**parts: Test) -> Test:
    """Exactly these keys, each as its test wants it; a key that is a Python keyword has a line behind it."""
    wanted = {name.rstrip("_"): test for name, test in parts.items()}

    def test(value: object) -> bool:
        return isinstance(value, Mapping) and value.keys() == wanted.keys() and all(
            wanted[name](one) for name, one in value.items()
        )  # fmt: skip

    return test


def _list_of(test: Test) -> Test:
    return lambda value: isinstance(value, list) and all(test(one) for one in value)


def is_period(value: object) -> bool:
    """A first and a last day, in order."""
    days = has(from_=is_day, to=is_day)(value)
    return days and isinstance(value, Mapping) and value["from"] <= value["to"]


def is_signature(value: object) -> bool:
    """A signature by ed25519, with the public key that it was made with."""
    return has(alg=is_one_of("ed25519"), key=is_hex(32), value=is_hex(64))(value)


def _are_figures(value: object) -> bool:
    if not isinstance(value, Mapping) or not value.keys() >= set(FIGURE_CODES):
        return False
    return all((code in FIGURE_CODES or _MONITORING.fullmatch(code)) and _is_figure(v) for code, v in value.items())


def _are_breakdowns(value: object) -> bool:
    if not isinstance(value, Mapping) or not value.keys() >= BREAKDOWN_KEYS.keys():
        return False
    for code, cells in value.items():
        keys = BREAKDOWN_KEYS.get(code)
        if not isinstance(cells, Mapping) or (keys is None and not _MONITORING.fullmatch(code)):
            return False
        if not all(_is_cell(v) and (key in keys if keys else is_text(key)) for key, v in cells.items()):
            return False
    return True


def _are_texts(value: object) -> bool:
    keys = {s.key for s in SECTIONS}
    return isinstance(value, Mapping) and value.keys() <= keys and all(is_text(v) for v in value.values())


_TABLES = has(
    officers=_list_of(has(role=is_text, name=is_text_or_none, from_=_is_day_or_none, to=_is_day_or_none)),
    vacancies=_list_of(has(role=is_text, since=is_day)),
    long_running=_list_of(has(theme=is_text, raised=is_day)),
    stories=_list_of(has(date=is_day, title=is_text, type=is_text)),
)

_OPTIONAL = frozenset({"signature"})

_PARTS: dict[str, Test] = {
    "format": is_one_of(FORMAT),
    "version": lambda value: is_whole(value) and value == VERSION,
    "group": has(id=is_text, name=is_text),
    "parent": has(name=is_text_or_none),
    "period": is_period,
    "revision": lambda value: is_whole(value) and value != 0,
    "made": is_day,
    "status": is_one_of("draft", "signed off"),
    "disclosure": is_one_of("exact", "suppressed below 6"),
    "figures": _are_figures,
    "breakdowns": _are_breakdowns,
    "tables": _TABLES,
    "texts": _are_texts,
    "overrides": _list_of(has(check=is_text, reason=is_text)),
    "checksum": is_hex(32),
    "signature": is_signature,
}

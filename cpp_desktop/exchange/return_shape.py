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
_SHA256 = re.compile(r"[0-9a-f]{64}")

Test = Callable[[object], bool]


def problem(document: object) -> str:
    """Return a sentence that says why `document` is no annual return of this version; empty when it is one."""
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        return "This is not an annual return from CPP Desktop."
    version = document.get("version")
    if _is_whole(version) and isinstance(version, int) and version > VERSION:
        return "This return was made by a newer version of CPP Desktop; update this one to read it."
    for name, test in _PARTS.items():
        if name not in document and name not in _OPTIONAL:
            return f"This annual return is damaged: “{name}” is missing."
        if name in document and not test(document[name]):
            return f"This annual return is damaged: “{name}” is not as it should be."
    if unknown := sorted(str(name) for name in document if name not in _PARTS):
        return f"This annual return is damaged: “{unknown[0][:40]}” does not belong in it."
    return ""


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST


def _is_text(value: object) -> bool:
    # Half of a character outside the basic plane cannot be written, printed or signed.
    return isinstance(value, str) and len(value) <= _LONGEST and not _HALF.search(value)


def _is_text_or_none(value: object) -> bool:
    return value is None or _is_text(value)


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_day_or_none(value: object) -> bool:
    return value is None or _is_day(value)


def _is_figure(value: object) -> bool:
    return value is None or value == "n/a" or _is_whole(value)


def _is_cell(value: object) -> bool:
    return value is None or value == "suppressed" or _is_whole(value)


def _is_one_of(*values: object) -> Test:
    return lambda value: isinstance(value, str) and value in values


def _has(**parts: Test) -> Test:
    """Exactly these keys, each as its test wants it; a key that is a Python keyword has a line behind it."""
    wanted = {name.rstrip("_"): test for name, test in parts.items()}

    def test(value: object) -> bool:
        return isinstance(value, Mapping) and value.keys() == wanted.keys() and all(
            wanted[name](one) for name, one in value.items()
        )  # fmt: skip

    return test


def _list_of(test: Test) -> Test:
    return lambda value: isinstance(value, list) and all(test(one) for one in value)


def _is_period(value: object) -> bool:
    days = _has(from_=_is_day, to=_is_day)(value)
    return days and isinstance(value, Mapping) and value["from"] <= value["to"]


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
        if not all(_is_cell(v) and (key in keys if keys else _is_text(key)) for key, v in cells.items()):
            return False
    return True


def _are_texts(value: object) -> bool:
    keys = {s.key for s in SECTIONS}
    return isinstance(value, Mapping) and value.keys() <= keys and all(_is_text(v) for v in value.values())


_TABLES = _has(
    officers=_list_of(_has(role=_is_text, name=_is_text_or_none, from_=_is_day_or_none, to=_is_day_or_none)),
    vacancies=_list_of(_has(role=_is_text, since=_is_day)),
    long_running=_list_of(_has(theme=_is_text, raised=_is_day)),
    stories=_list_of(_has(date=_is_day, title=_is_text, type=_is_text)),
)

_OPTIONAL = frozenset({"signature"})

_PARTS: dict[str, Test] = {
    "format": _is_one_of(FORMAT),
    "version": lambda value: _is_whole(value) and value == VERSION,
    "group": _has(id=_is_text, name=_is_text),
    "parent": _has(name=_is_text_or_none),
    "period": _is_period,
    "revision": lambda value: _is_whole(value) and value != 0,
    "made": _is_day,
    "status": _is_one_of("draft", "signed off"),
    "disclosure": _is_one_of("exact", "suppressed below 6"),
    "figures": _are_figures,
    "breakdowns": _are_breakdowns,
    "tables": _TABLES,
    "texts": _are_texts,
    "overrides": _list_of(_has(check=_is_text, reason=_is_text)),
    "checksum": lambda value: isinstance(value, str) and bool(_SHA256.fullmatch(value)),
    "signature": _has(alg=_is_one_of("ed25519"), key=_is_text, value=_is_text),
}

"""Check codes: a few signs per section of the annual return, so that figures typed in from paper check themselves.

A code is made of nothing but what stands on the paper: the group's name as letters, the period, the revision and the
section's figures. It guards against slips, not against forgers: that is what the signature is for.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from cpp_desktop.domain.return_codes import SECTIONS

SIGNS: Final = "347BCDFGHJKMNPQRSTVWXYZ"
"""No two of them look alike, and without vowels they make no words. Their number is a prime, as the last sign needs."""

_DATA = 5
"""Signs that come of the figures: two different sections have the same by a chance of one in six million."""
_LIKE_ANOTHER = str.maketrans("2586U0OA", "ZSBGVQQ4")
"""What is not among the signs, and what somebody who reads it meant."""
_WEIGHTS: Final = range(1, _DATA + 1)

Return = Mapping[str, Any]
"""A return as its JSON has it; of `group`, `period`, `revision`, `figures` and `breakdowns` alone."""


def check_codes(ret: Return) -> dict[str, str]:
    """Return the code of every section with figures by its key, as "K7M-4XR"."""
    return {key: check_code(ret, key) for key in _with_figures(ret)}


def check_code(ret: Return, section: str) -> str:
    """Return the code of a section, given by its key."""
    told = {
        "group": _letters(ret["group"]["name"]),
        "period": [ret["period"]["from"], ret["period"]["to"]],
        "revision": ret["revision"],
        "section": section,
        "figures": _of(section, ret["figures"]),
        "breakdowns": {code: _counted(cells) for code, cells in _of(section, ret["breakdowns"]).items()},
    }
    data = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    number = int.from_bytes(hashlib.sha256(data).digest()) % len(SIGNS) ** _DATA
    signs = [number // len(SIGNS) ** place % len(SIGNS) for place in range(_DATA)]
    return _grouped("".join(SIGNS[sign] for sign in (*signs, _last(signs))))


def is_well_formed(code: str) -> bool:
    """Say whether a code can be one: any one sign mistyped, or any two that changed places, make one that cannot."""
    signs = [SIGNS.find(sign) for sign in _bare(code)]
    return len(signs) == _DATA + 1 and min(signs) >= 0 and signs[-1] == _last(signs[:-1])


def wrong_sections(ret: Return, typed: Mapping[str, str]) -> dict[str, str]:
    """Return the sections of a return typed in from paper that do not fit the codes typed with them, and why.

    `typed` has the codes by the sections' keys; a section without one is not looked at.
    """
    found = {}
    for section, code in typed.items():
        title = next((s.title for s in SECTIONS if s.key == section), section)
        if not is_well_formed(code):
            found[section] = f"{title}: the check code itself is mistyped. Look at it again on the paper."
        elif _bare(code) != _bare(check_code(ret, section)):
            found[section] = f"{title}: a figure is not as it is on the paper. Look at each again."
    return found


def _with_figures(ret: Return) -> list[str]:
    there = {code.partition(".")[0] for code in (*ret["figures"], *ret["breakdowns"])}
    return [section.key for section in SECTIONS if section.key in there]


def _of(section: str, values: Mapping[str, Any]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code.partition(".")[0] == section}


def _counted(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out noughts, which are not printed everywhere; a cell that is not applicable is null in the file."""
    return {key: None if value == "n/a" else value for key, value in cells.items() if value != 0}


def _letters(name: str) -> str:
    """Return a name's letters and figures without case, accents and spaces, which are easily typed otherwise."""
    apart = unicodedata.normalize("NFKD", name).casefold()
    return "".join(sign for sign in unicodedata.normalize("NFKD", apart) if sign.isalnum())


def _last(signs: list[int]) -> int:
    """Return the sign that makes the weighted sum a multiple of the prime: every weight differs from every other."""
    return sum(weight * sign for weight, sign in zip(_WEIGHTS, signs, strict=True)) % len(SIGNS)


def _bare(code: str) -> str:
    return "".join(code.upper().translate(_LIKE_ANOTHER).replace("-", " ").split())


def _grouped(signs: str) -> str:
    return f"{signs[:3]}-{signs[3:]}"

"""What has come to differ from a signed return: counted again, by the records that came and went."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cpp_desktop.domain.return_codes import DEFINITIONS, key_label, value_words
from cpp_desktop.domain.return_figures import Figure, Figures, Value
from cpp_desktop.domain.return_texts import MONITORING
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.domain.wording import day_month_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A figure, or with `key` a cell, that is counted otherwise than it was signed; `came` and `went` since."""

    code: str
    key: str | None
    was: Value
    now: Value
    came: Figure
    went: Figure

    @property
    def sentence(self) -> str:
        """What differs, in words."""
        label, _, unit = DEFINITIONS[self.code]
        of = f" ({key_label(self.key)})" if self.key else ""
        if self.was == self.now:
            return f"{label}{of}: {value_words(self.was, unit)} as signed off and now, but of other records."
        was, now = value_words(self.was, unit), value_words(self.now, unit)
        return f"{label}{of}: {was} as signed off, {now} as counted now."


def counted_json(found: Figures, monitoring: Mapping[str, Mapping[str, int | None]]) -> str:
    """Return what a signed return keeps for itself, as JSON: the value and the records behind every figure and cell.

    The `monitoring` counts are kept beside them, exact too.
    """
    figures = {code: _kept(figure) for code, figure in found.values.items()}
    cells = {code: {key: _kept(cell) for key, cell in row.items()} for code, row in found.breakdowns.items()}
    kept = {"figures": figures, "breakdowns": cells, MONITORING: monitoring}
    return json.dumps(kept, separators=(",", ":"))


def _kept(figure: Figure) -> dict[str, Any]:
    return {"value": figure.value, "ids": figure.ids} | ({"at": figure.at} if figure.at else {})


def differences(signed: SignedReturn, found: Figures) -> tuple[Difference, ...]:
    """Return where a count of the same days differs from what was signed, in the order of the return."""
    kept = json.loads(signed.counted)
    pairs = [(_then(code, None, kept["figures"].get(code)), None, figure) for code, figure in found.values.items()]
    for code, cells in found.breakdowns.items():
        then = kept["breakdowns"].get(code, {})
        for key in dict.fromkeys([*cells, *then]):
            pairs.append((_then(code, key, then.get(key)), key, cells.get(key, Figure(code, 0))))
    return tuple(_difference(then, key, now) for then, key, now in pairs if _differ(then, now))


def _then(code: str, key: str | None, kept: Mapping[str, Any] | None) -> Figure:
    """Return what was counted then; a cell that was not there is nought, a figure that was not is not recorded."""
    if kept is None:
        return Figure(code, None if key is None else 0)
    return Figure(code, kept["value"], tuple(kept["ids"]), tuple(kept.get("at", ())))


def _differ(then: Figure, now: Figure) -> bool:
    return then.value != now.value or Counter(_records(then)) != Counter(_records(now))


def _difference(then: Figure, key: str | None, now: Figure) -> Difference:
    return Difference(
        code=now.code, key=key, was=then.value, now=now.value, came=_beyond(now, then), went=_beyond(then, now)
    )


def _beyond(one: Figure, other: Figure) -> Figure:
    """Return a figure of the records that are behind `one` and not behind `other`."""
    more = list((Counter(_records(one)) - Counter(_records(other))).elements())
    at = tuple(place for _, place in more) if one.at else ()
    return Figure(one.code, len(more), tuple(record_id for record_id, _ in more), at)


def _records(figure: Figure) -> Iterator[tuple[str, str]]:
    return zip(figure.ids, figure.at or ("",) * len(figure.ids), strict=True)


def since_in_words(signed: SignedReturn, found: Iterable[Difference]) -> dict[str, str]:
    """Say by section which figures of an earlier return differ by now; of cells nothing, for they may be small."""
    told: dict[str, list[str]] = {}
    for one in found:
        if one.key is None and one.was != one.now:
            told.setdefault(one.code.partition(".")[0], []).append(one.sentence)
    days = f"{day_month_year(signed.first)} to {day_month_year(signed.last)}"
    return {
        section: f"Since the return for {days} was signed off: {' '.join(sentences)}"
        for section, sentences in told.items()
    }

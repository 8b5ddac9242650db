"""What is shown before a return leaves: all that its file says, and nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, SECTIONS
from cpp_desktop.domain.return_contents import REASONS, contents
from cpp_desktop.domain.wording import day_month_year

WORDS = st.text("abc xyz", min_size=1, max_size=12).map(lambda words: f"{words.strip()}.")
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31)).map(date.isoformat)
CELLS = st.one_of(st.integers(1000, 9000), st.just("suppressed"))
NUMBERS = st.one_of(st.none(), st.just("n/a"), st.integers(0, 9000))


def _rows(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.lists(st.fixed_dictionaries(parts), max_size=2)


DOCUMENTS = st.fixed_dictionaries(
    {
        "group": st.fixed_dictionaries({"id": WORDS, "name": WORDS}),
        "parent": st.fixed_dictionaries({"name": WORDS}),
        "period": st.fixed_dictionaries({"from": DAYS, "to": DAYS}),
        "revision": st.integers(1, 9),
        "made": DAYS,
        "status": st.just("signed off"),
        "disclosure": st.just("suppressed below 6"),
        "figures": st.fixed_dictionaries(dict.fromkeys(FIGURE_CODES, NUMBERS)),
        "breakdowns": st.fixed_dictionaries(
            {code: st.dictionaries(st.sampled_from(keys), CELLS) for code, keys in BREAKDOWN_KEYS.items()}
            | {"monitoring.age_group": st.dictionaries(WORDS, CELLS, max_size=2)}
        ),
        "tables": st.fixed_dictionaries(
            {
                "officers": _rows(**{"role": WORDS, "name": st.none() | WORDS, "from": DAYS, "to": st.none() | DAYS}),
                "vacancies": _rows(role=WORDS, since=DAYS),
                "long_running": _rows(theme=WORDS, raised=DAYS),
                "stories": _rows(date=DAYS, type=st.just("influence"), title=WORDS),
            }
        ),
        "texts": st.dictionaries(st.sampled_from([s.key for s in SECTIONS]), WORDS),
        "overrides": _rows(check=WORDS, reason=WORDS),
    }
)


def said(part: Any) -> Iterator[str]:
    """All words, days and whole numbers of a part of a document, but for the names of its own places."""
    if isinstance(part, dict):
        for value in part.values():
            yield from said(value)
    elif isinstance(part, list):
        for value in part:
            yield from said(value)
    elif isinstance(part, str) and part not in ("suppressed", "n/a", "influence"):
        yield day_month_year(date.fromisoformat(part)) if part[:2] == "20" else part


@settings(max_examples=15)
@given(DOCUMENTS)
def test_all_that_the_file_says_is_shown_and_what_is_hidden_as_hidden(document: dict[str, Any]) -> None:
    lines = list(contents(document))
    told = "\n".join(f"{line.label} {line.words}" for line in lines)
    assert [words for words in said(document) if words not in told] == []
    places = [line.place for line in lines]
    assert {*document["figures"]} <= {*places}
    assert {f"{code}/{key}" for code, cells in document["breakdowns"].items() for key in cells} <= {*places}
    hidden = {
        f"{code}/{key}"
        for code, cells in document["breakdowns"].items()
        for key, value in cells.items()
        if value == "suppressed"
    }
    assert {line.place for line in lines if line.is_hidden} == hidden
    bands = list(dict.fromkeys(line.band for line in lines))
    wanted = [f"{s.number}  {s.title}" for s in SECTIONS if f"{s.number}  {s.title}" in bands]
    assert bands == wanted + ([REASONS] if document["overrides"] else [])

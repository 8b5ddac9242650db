"""A mapping of somebody else's spreadsheet as a JSON document: read with a sentence for all that is wrong in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final, TypeVar

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_cells import MEANINGS, UNITS, USUAL
from cpp_desktop.domain.network.foreign_layouts import (
    FORMAT,
    IN_ROWS,
    VERSION,
    ForeignLayout,
    Measure,
    Place,
    PlaceKind,
    Shape,
    Takes,
    code_problem,
    unit_of,
)

MOST_MEASURES: Final = 500
_LONGEST = 300
_PARTS = {
    "format", "version", "shape", "sheets", "headings", "ends", "totals", "organisation", "period", "means", "names",
    "figure", "value", "figures",
}  # fmt: skip
_MEASURE = {"code", "named", "counted", "cell", "cell_from", "cells", "in", "takes", "sign", "period"}
_LETTERS = re.compile(r"[A-Za-z]{1,3}")
_CELL = re.compile(r"[A-Za-z]{1,3}[1-9][0-9]{0,6}")
_YEAR_FROM = re.compile(r"[01][0-9]-[0-3][0-9]")
_PLACES = {kind.value: kind for kind in PlaceKind}
_IN_FORMS = (PlaceKind.AT, PlaceKind.RIGHT_OF, PlaceKind.BELOW)

Json = Mapping[str, Any]
Known = TypeVar("Known")


def layout_from(document: object) -> ForeignLayout:
    """Read a mapping.

    Raises:
        Refused: with a sentence that names the part that will not do.
    """
    whole = _object(document, "The mapping")
    if whole.get("format") != FORMAT:
        raise _wrong(f"it does not begin with “format”: “{FORMAT}”.")
    if whole.get("version") != VERSION:
        raise _wrong(f"its version is not {VERSION}.")
    _no_others(whole, _PARTS, "it")
    shape = _one_of(whole, "shape", {s.value: s for s in Shape}, "it")
    layout = ForeignLayout(
        shape=shape,
        organisation=_place(whole.get("organisation"), "organisation", {"carried_down"}),
        period=_place(whole.get("period"), "period", {"year_from", "words", "carried_down"}),
        measures=_measures(whole.get("figures"), shape),
        carried_down=_flag(_object(whole["organisation"], "organisation"), "carried_down"),
        period_carried_down=_flag(_object(whole["period"], "period"), "carried_down"),
        year_from=_year_from(whole["period"]),
        sheets=_sheets(whole),
        **_headings(whole),
        ends=_texts(whole, "ends"),
        totals=_texts(whole, "totals"),
        means=_means(whole),
        names=_words(whole, "names"),
        periods=_words(whole["period"], "words"),
        figure=_place(whole["figure"], "figure", set()) if "figure" in whole else None,
        value=_place(whole["value"], "value", set()) if "value" in whole else None,
    )
    _refuse_misfits(layout)
    return layout


def _refuse_misfits(layout: ForeignLayout) -> None:
    named = bool(layout.figure and layout.value)
    if (layout.shape is Shape.LONG) != named or bool(layout.figure) != bool(layout.value):
        raise _wrong("a long sheet, and only such a one, says in which column its “figure” and its “value” stand.")
    if layout.shape is Shape.FORM and layout.columns:
        raise _wrong("a form has no columns: say where a label or a cell stands.")
    if layout.shape is Shape.LONG and any(p.kind not in IN_ROWS for p in (layout.figure, layout.value) if p):
        raise _wrong("“figure” and “value” are columns.")


def _measures(found: object, shape: Shape) -> tuple[Measure, ...]:
    if not isinstance(found, list) or not 0 < len(found) <= MOST_MEASURES:
        raise _wrong(f"“figures” is a list of 1 to {MOST_MEASURES}.")
    return tuple(_measure(_object(one, f"Figure {n}"), f"figure {n}", shape) for n, one in enumerate(found, 1))


def _measure(one: Json, called: str, shape: Shape) -> Measure:
    _no_others(one, _MEASURE | _PLACES.keys(), called)
    code = _text(one, "code", called)
    cell_from = _place(one["cell_from"], called, set()) if "cell_from" in one else None
    usual_takes = Takes.SUM if "counted" in one else Takes.OWN
    measure = Measure(
        code=code,
        place=_place(one, called, _MEASURE) if one.keys() & _PLACES.keys() else None,
        named=_text(one, "named", called) if "named" in one else "",
        cell=_text(one, "cell", called) if "cell" in one else "",
        cell_from=cell_from,
        cells=_words(one, "cells"),
        written_in=_one_of(one, "in", {u: u for u in UNITS}, called) if "in" in one else _usual(code, called),
        takes=_one_of(one, "takes", {t.value: t for t in Takes}, called) if "takes" in one else usual_takes,
        sign=_one_of(one, "sign", {s: s for s in ("plus", "minus", "either")}, called) if "sign" in one else "plus",
        period=_text(one, "period", called) if "period" in one else "",
    )
    _refuse_misfit(measure, one, called, shape)
    return measure


def _refuse_misfit(measure: Measure, one: Json, called: str, shape: Shape) -> None:
    said_cells = [measure.cell, *measure.cells.values()]
    for cell in filter(None, said_cells or [""]):
        if problem := code_problem(measure.code, True, cell):
            raise _wrong(f"{called}: {problem}")
    has_cell = bool(measure.cell or measure.cell_from)
    if problem := code_problem(measure.code, has_cell, measure.cell):
        raise _wrong(f"{called}: {problem}")
    if UNITS[measure.written_in][0] != unit_of(measure.code):
        raise _wrong(f"{called}: “{measure.code}” is not written in {measure.written_in}.")
    if measure.cell and measure.cell_from:
        raise _wrong(f"{called}: say a “cell” or a column that names it, not both.")
    where = bool(measure.place) + bool(measure.named) + (one.get("counted") == "rows")
    if where != 1 or ("counted" in one and one["counted"] != "rows"):
        raise _wrong(f"{called}: say where its number stands, and only once.")
    if bool(measure.named) != (shape is Shape.LONG):
        raise _wrong(f"{called}: “named” is what a figure is called in a long sheet, and only there.")
    if shape is Shape.TABLE and measure.place and measure.place.kind not in IN_ROWS:
        raise _wrong(f"{called}: in a table its number stands in a column.")
    if shape is Shape.FORM and not (measure.place and measure.place.kind in _IN_FORMS):
        raise _wrong(f"{called}: in a form its number stands in a cell, or right of or below its label.")


def _usual(code: str, called: str) -> str:
    unit = unit_of(code)
    if unit != "count":
        raise _wrong(f"{called}: say what “{code}” is written “in”, as “{USUAL[unit]}”.")
    return "number"


def _place(found: object, called: str, others: set[str]) -> Place:
    one = _object(found, f"“{called}”")
    kinds = sorted(one.keys() & _PLACES.keys())
    _no_others(one, others | _PLACES.keys(), called)
    if len(kinds) != 1:
        raise _wrong(f"{called}: say one place, as “column” or “right_of”.")
    kind, text = _PLACES[kinds[0]], one[kinds[0]]
    texts = text if isinstance(text, list) and kind is PlaceKind.COLUMN else [text]
    if not texts or not all(isinstance(t, str) and t.strip() and len(t) <= _LONGEST for t in texts):
        raise _wrong(f"{called}: “{kinds[0]}” is a text.")
    shapes = {PlaceKind.LETTER: (_LETTERS, "column"), PlaceKind.AT: (_CELL, "cell")}
    if kind in shapes and not shapes[kind][0].fullmatch(texts[0]):
        raise _wrong(f"{called}: “{texts[0]}” is no {shapes[kind][1]} of a sheet.")
    if kind in (PlaceKind.SHEET_NAME, PlaceKind.FILE_NAME) and (texts[0].count("{}") != 1 or texts[0].count("*") > 2):
        raise _wrong(f"{called}: “{{}}” marks, once, the part of the name that is meant.")
    return Place(kind, tuple(texts))


def _headings(whole: Json) -> dict[str, int]:
    found = _object(whole.get("headings", {}), "“headings”")
    _no_others(found, {"row", "rows"}, "headings")
    row, rows = found.get("row", 0), found.get("rows", 0)
    if not (_is_whole(row) and _is_whole(rows) and 0 <= row <= 10_000 and 0 <= rows <= 3):
        raise _wrong("“headings” has the number of their first “row”, and of up to 3 “rows”.")
    return {"heading_row": row, "heading_rows": rows}


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _year_from(period: object) -> str:
    text = _object(period, "“period”").get("year_from", "04-01")
    try:
        if isinstance(text, str) and _YEAR_FROM.fullmatch(text) and date.fromisoformat(f"2023-{text}"):
            return text
    except ValueError:
        pass
    raise _wrong("“year_from” is a month and a day, as “04-01”.")


def _means(whole: Json) -> dict[str, str]:
    found = _words(whole, "means")
    if unknown := [m for m in found.values() if m not in MEANINGS]:
        raise _wrong(f"what a text “means” is one of {', '.join(MEANINGS)}, not “{unknown[0]}”.")
    return found


def _words(whole: Json, name: str) -> dict[str, str]:
    found = _object(whole.get(name, {}), f"“{name}”")
    if not all(
        isinstance(v, str) and v.strip() and len(k) <= _LONGEST and len(v) <= _LONGEST for k, v in found.items()
    ):
        raise _wrong(f"“{name}” says for each text what it is.")
    return {" ".join(k.split()).casefold(): v.strip() for k, v in found.items()}


def _texts(whole: Json, name: str) -> tuple[str, ...]:
    found = whole.get(name, [])
    if not isinstance(found, list) or not all(isinstance(t, str) and t.strip() and len(t) <= _LONGEST for t in found):
        raise _wrong(f"“{name}” is a list of texts.")
    return tuple(found)


def _sheets(whole: Json) -> tuple[str, ...]:
    found = _texts(whole, "sheets")
    if any(pattern.count("*") > 2 for pattern in found):
        raise _wrong("the name of a sheet has at most two “*”.")
    return found


def _text(one: Json, name: str, called: str) -> str:
    found = one.get(name)
    if not isinstance(found, str) or not found.strip() or len(found) > _LONGEST:
        raise _wrong(f"{called}: “{name}” is a text.")
    return " ".join(found.split())


def _flag(one: Json, name: str) -> bool:
    found = one.get(name, False)
    if not isinstance(found, bool):
        raise _wrong(f"“{name}” is true or false.")
    return found


def _one_of(one: Json, name: str, known: Mapping[str, Known], called: str) -> Known:
    found = one.get(name)
    if not isinstance(found, str) or found not in known:
        raise _wrong(f"{called}: “{name}” is one of {', '.join(filter(None, known))}.")
    return known[found]


def _object(found: object, called: str) -> Json:
    if not isinstance(found, Mapping):
        raise Refused(mapping=f"{called} is not as it should be: it has parts with names.")
    return found


def _no_others(one: Json, known: set[str], called: str) -> None:
    if others := sorted(str(name) for name in one if name not in known):
        raise _wrong(f"{called} has an unknown part “{others[0][:40]}”.")


def _wrong(why: str) -> Refused:
    return Refused(mapping=f"This mapping will not do: {why}")

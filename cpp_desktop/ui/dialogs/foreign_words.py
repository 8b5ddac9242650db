"""What a column of somebody else's form can be taken for, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.network.foreign_layouts import FREE, ForeignLayout, Place, PlaceKind, unit_of
from cpp_desktop.domain.network.foreign_meanings import NAMES_CELLS, ORGANISATION, OWN, PERIOD, UNUSED, Line
from cpp_desktop.domain.network.foreign_readings import Doubt
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, key_label, section_of
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP

Meaning = tuple[str, str]
"""A code or another meaning, and the cell of a breakdown or nothing."""

_OTHERS = {
    UNUSED: QT_TRANSLATE_NOOP("ForeignForms", "Not used"),
    ORGANISATION: QT_TRANSLATE_NOOP("ForeignForms", "The group"),
    PERIOD: QT_TRANSLATE_NOOP("ForeignForms", "The year, month or day"),
    OWN: QT_TRANSLATE_NOOP("ForeignForms", "A figure of your own"),
    NAMES_CELLS: QT_TRANSLATE_NOOP("ForeignForms", "Names a breakdown’s cell"),
}
_UNITS = {
    "number": QT_TRANSLATE_NOOP("ForeignForms", "Numbers"),
    "thousands": QT_TRANSLATE_NOOP("ForeignForms", "Thousands"),
    "minutes": QT_TRANSLATE_NOOP("ForeignForms", "Minutes"),
    "hours": QT_TRANSLATE_NOOP("ForeignForms", "Hours"),
    "pence": QT_TRANSLATE_NOOP("ForeignForms", "Pence"),
    "pounds": QT_TRANSLATE_NOOP("ForeignForms", "Pounds"),
    "thousands of pounds": QT_TRANSLATE_NOOP("ForeignForms", "Thousands of pounds"),
    "percent": QT_TRANSLATE_NOOP("ForeignForms", "Percent"),
    "fraction": QT_TRANSLATE_NOOP("ForeignForms", "Parts of one"),
}
_BY_UNIT = {
    "count": ("number", "thousands"),
    "minutes": ("hours", "minutes"),
    "pence": ("pounds", "pence", "thousands of pounds"),
    "rate": ("percent", "fraction"),
}
_PLACES = {
    PlaceKind.COLUMN: QT_TRANSLATE_NOOP("ForeignForms", "in the column “{0}”"),
    PlaceKind.LETTER: QT_TRANSLATE_NOOP("ForeignForms", "in column {0}"),
    PlaceKind.AT: QT_TRANSLATE_NOOP("ForeignForms", "in the cell {0}"),
    PlaceKind.RIGHT_OF: QT_TRANSLATE_NOOP("ForeignForms", "right of “{0}”"),
    PlaceKind.BELOW: QT_TRANSLATE_NOOP("ForeignForms", "below “{0}”"),
    PlaceKind.SHEET_NAME: QT_TRANSLATE_NOOP("ForeignForms", "in the name of the sheet"),
    PlaceKind.FILE_NAME: QT_TRANSLATE_NOOP("ForeignForms", "in the name of the file"),
    PlaceKind.IS: QT_TRANSLATE_NOOP("ForeignForms", "{0}, for all files"),
}


_MEANS = {
    "": QT_TRANSLATE_NOOP("ForeignForms", "To be listed"),
    "0": QT_TRANSLATE_NOOP("ForeignForms", "0"),
    "not recorded": QT_TRANSLATE_NOOP("ForeignForms", "Not recorded"),
    "n/a": QT_TRANSLATE_NOOP("ForeignForms", "Does not apply"),
    "suppressed": QT_TRANSLATE_NOOP("ForeignForms", "Hidden"),
}


def tr(words: str) -> str:
    """Put words of this dialog into the language in use."""
    return QCoreApplication.translate("ForeignForms", words)


def figure_words(code: str, cell: str = "") -> str:
    """Say what a figure is called, with its section or breakdown: “Meetings: Meetings held”."""
    if code.startswith(FREE):
        return tr("Your own: {0}").format(code.removeprefix(FREE).replace("_", " "))
    if code not in DEFINITIONS:
        return f"{code}: {cell}" if cell else code
    words = QCoreApplication.translate("ReturnWords", DEFINITIONS[code].label)
    if cell:
        return f"{words}: {key_label(cell)}"
    return f"{QCoreApplication.translate('ReturnWords', section_of(code).title)}: {words}"


def meaning_words(line: Line) -> str:
    """Say what a line is taken for."""
    return tr(_OTHERS[line.meaning]) if line.meaning in _OTHERS else figure_words(line.meaning, line.cell)


def meanings(line: Line) -> Iterator[tuple[Meaning, str]]:
    """Give everything that a line can be taken for; the first are no figures."""
    is_column = line.place.keys() <= {"column", "letter"}
    for meaning in (UNUSED, *((ORGANISATION, PERIOD) if is_column else ()), OWN):
        yield (meaning, ""), tr(_OTHERS[meaning])
    if line.meaning == NAMES_CELLS or line.meaning.startswith(FREE):
        yield (line.meaning, line.cell), meaning_words(line)
    for code in FIGURE_CODES:
        yield (code, ""), figure_words(code)
    for code, cells in BREAKDOWN_KEYS.items():
        for cell in cells:
            yield (code, cell), figure_words(code, cell)


def units(code: str) -> list[tuple[str, str]]:
    """Return what a figure can be written in, with words."""
    return [(unit, tr(_UNITS[unit])) for unit in _BY_UNIT[unit_of(code)]]


def is_figure(meaning: str) -> bool:
    """Say whether a line is taken for a figure."""
    return meaning not in _OTHERS


def place_words(place: Place) -> str:
    """Say where something stands: “in the name of the file”."""
    return tr(_PLACES[place.kind]).format(" > ".join(place.text))


def whose_words(layout: ForeignLayout) -> str:
    """Say where a form names its group and its year."""
    whose = tr("The group stands {0}.").format(place_words(layout.organisation))
    if layout.period.kind is PlaceKind.IS:
        return whose
    return f"{whose} {tr('The year stands {0}.').format(place_words(layout.period))}"


def means() -> list[tuple[str, str]]:
    """Return what a text in place of a number can mean, with words."""
    return [(meaning, tr(words)) for meaning, words in _MEANS.items()]


def said_words(layout: ForeignLayout) -> str:
    """Say what was said of texts and names; empty where nothing was."""
    texts = [tr("“{0}” is: {1}").format(text, tr(_MEANS[meaning])) for text, meaning in layout.means.items()]
    names = [tr("“{0}” is the group {1}").format(name, group) for name, group in layout.names.items()]
    return "; ".join([*texts, *names])


def is_text(doubt: Doubt) -> bool:
    """Say whether a cell says something that can always mean the same: it has no digits."""
    return bool(doubt.cell and doubt.says) and not any(sign.isdigit() for sign in doubt.says)


def file_words(doubt: Doubt) -> str:
    """Say in which file and sheet a cell is."""
    return " · ".join(filter(None, (doubt.file, doubt.sheet)))


def where_words(doubt: Doubt) -> str:
    """Say where a cell is: file, sheet and cell."""
    return " · ".join(filter(None, (doubt.file, doubt.sheet, doubt.cell)))

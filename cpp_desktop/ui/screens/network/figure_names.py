"""What figures of returns are called and stand below, those of monitoring and of the lead's own included."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.network.foreign_layouts import FREE
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, key_label, section_of
from cpp_desktop.domain.return_texts import MONITORING
from cpp_desktop.ui.screens.return_words import label_of, sentence_of

_ORDER = {code: at for at, code in enumerate(DEFINITIONS)}


def _tr(words: str) -> str:
    return QCoreApplication.translate("FigureNames", words)


def name_of(code: str) -> str:
    """Return what a figure or breakdown is called."""
    return label_of(code) if code in DEFINITIONS else _capital(code.partition(".")[2].replace("_", " "))


def words_of(code: str, cell: str) -> str:
    """Return what a figure, or a cell of a breakdown, is called below its heading."""
    return key_label(cell) if cell and code in DEFINITIONS else cell or name_of(code)


def heading_of(code: str, cell: str) -> str:
    """Return what a figure stands below: the title of its section, or the name of its breakdown."""
    if cell:
        return name_of(code)
    if code.startswith(FREE):
        return _tr("Figures of other forms")
    return QCoreApplication.translate("ReturnWords", section_of(code).title)


def definition_of(code: str) -> str:
    """Return in one sentence how a figure is counted."""
    if code in DEFINITIONS:
        return sentence_of(code)
    if code.startswith(FREE):
        return _tr("Read from other people’s forms, as their mapping says.")
    return _tr("Counted by the groups, each as it chose to ask.")


def place_of(code: str) -> tuple[int, int, str]:
    """Return what figures are ordered by: as in the return, those of other forms last."""
    if code.startswith(FREE):
        return len(SECTIONS) + 1, 0, code
    return section_of(code).number, _ORDER.get(code, len(_ORDER)), code


def is_known(code: str) -> bool:
    """Say whether a figure has a place among those of returns."""
    return code in DEFINITIONS or code.startswith((FREE, f"{MONITORING}."))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

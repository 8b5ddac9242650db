"""The formats that a paper can be saved in beside PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.plain_text import BRAILLE, TEXT
from cpp_desktop.domain.word_papers import WORD
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP

_WORDS = {
    WORD: QT_TRANSLATE_NOOP("SavingFormats", "&Word document…"),
    TEXT: QT_TRANSLATE_NOOP("SavingFormats", "Plain &text, for screen readers…"),
    BRAILLE: QT_TRANSLATE_NOOP("SavingFormats", "Text to make &Braille from…"),
}


def saving_deeds(
    endings: Iterable[str], asks_where: Callable[[str], object]
) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give what a menu offers for each ending of a file that is not PDF."""
    for ending in endings:
        if ending in _WORDS:
            words = QCoreApplication.translate("SavingFormats", _WORDS[ending])
            yield words, partial(asks_where, ending)


def with_ending(path: Path, ending: str) -> Path:
    """Return a file's place with the ending of its format, whatever was typed."""
    if path.name.lower().endswith(ending):
        return path
    name = path.name
    for part in reversed(ending.split(".")):  # of .brl.txt a dialog gives .txt by itself
        name = name[: -len(part) - 1] if part and name.lower().endswith(f".{part}") else name
    return path.with_name(name + ending)

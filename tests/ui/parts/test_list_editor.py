from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.parts.editors import LIST


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("breast; lung", ("breast", "lung")), (" head  and neck ;;", ("head and neck",)), ("a;a; b", ("a", "b"))],
)
def test_words_are_taken_apart_at_semicolons(qapp: QApplication, typed: str, kept: tuple[str, ...]) -> None:
    editor = LIST()
    editor.retype(typed)
    assert editor.value() == kept
    editor.show_value(kept)
    assert (editor.typed(), editor.value()) == ("; ".join(kept), kept)
    editor.deleteLater()

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton

from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.icon_paths import NAMES, svg
from cpp_desktop.ui.parts.tokens import DARK, LIGHT


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, dark=False)


def test_lengths_and_type_grow_with_the_text(app: QApplication) -> None:
    theme.apply(app, dark=False, scale=1.5)
    assert theme.px(10) == 15
    assert theme.font(10).pointSizeF() == 15
    assert theme.is_large()


@pytest.mark.parametrize(("asked", "given"), [(0.2, 0.9), (9.0, 2.0), (1.1, 1.1)])
def test_text_size_stays_within_reason(app: QApplication, asked: float, given: float) -> None:
    theme.apply(app, dark=False, scale=asked)
    assert theme.look().scale == given


def test_the_app_has_a_face_of_its_own(app: QApplication) -> None:
    assert QFontInfo(theme.font()).family() == "Atkinson Hyperlegible Next"
    assert QFontInfo(theme.font(11, theme.BOLD)).weight() == theme.BOLD


@pytest.mark.parametrize(("dark", "tokens"), [(False, LIGHT), (True, DARK)])
def test_widgets_wear_the_look_in_use(app: QApplication, dark: bool, tokens: dict[str, str]) -> None:
    theme.apply(app, dark=dark)
    button = QPushButton("Add person")
    button.setProperty("kind", "primary")
    theme.dress(button)
    button.resize(120, 40)
    assert button.grab().toImage().pixelColor(60, 5).name().upper() == tokens["accent"]


def test_without_a_choice_the_look_follows_the_system(app: QApplication) -> None:
    theme.apply(app, dark=None)
    assert theme.look().dark == theme.system_is_dark()


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "danger", 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_there_is_not_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        svg("unicorn", "#000000")


def test_the_window_is_dressed_where_nothing_can_be_written(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "full"))
    monkeypatch.setattr(theme, "_image_folder", cache(theme._image_folder.__wrapped__))
    theme.apply(app, dark=True)
    button = QPushButton("Save")
    theme.dress(button)
    assert "QPushButton" in button.styleSheet()

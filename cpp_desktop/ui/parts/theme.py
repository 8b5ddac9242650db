"""The look in use: colours, lengths and type for a light or dark window at any text size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from cpp_desktop import paths
from cpp_desktop.ui.parts.icon_paths import svg
from cpp_desktop.ui.parts.stylesheet import TEMPLATE
from cpp_desktop.ui.parts.tokens import DARK, LIGHT

FAMILIES = ("Atkinson Hyperlegible Next", "Noto Sans", "DejaVu Sans")
SEMI, BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_LARGE, _HUGE = 1.1, 1.5


@dataclass(frozen=True, slots=True)
class Look:
    """Which tokens are in use and how large text is; `scale` 1.0 is 100 %."""

    dark: bool = False
    scale: float = 1.0

    @property
    def tokens(self) -> Mapping[str, str]:
        """The colours of this look by meaning."""
        return DARK if self.dark else LIGHT


_in_use = Look()


def look() -> Look:
    """Return the look in use."""
    return _in_use


def px(length: float) -> int:
    """Return a length drawn at 100 % in the pixels it has at the text size in use."""
    return round(length * _in_use.scale)


def is_enlarged() -> bool:
    """Say whether text is larger than usual, so that what just fits at 100 % gives way."""
    return _in_use.scale > 1


def is_large() -> bool:
    """Say whether text is so large that columns fall into one and the rail turns compact."""
    return _in_use.scale > _LARGE


def is_huge() -> bool:
    """Say whether text is so large that a page is one column: lists above cards, buttons below titles."""
    return _in_use.scale > _HUGE


def colour(token: str) -> QColor:
    """Return the colour a token stands for."""
    return _colour(_in_use.tokens[token])


def font(points: float = 11, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the app's face in a size given for 100 %."""
    return QFont(_font(points * _in_use.scale, weight))


def system_is_dark() -> bool:
    """Say whether the system asks for dark windows."""
    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(app: QApplication, *, dark: bool | None = None, scale: float = 1.0) -> None:
    """Choose the look of the app; `dark=None` follows the system, `scale` is held between 0.9 and 2.0.

    Windows take it on by `dress`.
    """
    global _in_use
    if dark is None:
        app.styleHints().unsetColorScheme()
        dark = system_is_dark()
    else:
        app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    _in_use = Look(dark, min(max(scale, SCALES[0]), SCALES[-1]))
    _load_fonts()
    app.setStyle(_AppStyle("Fusion"))
    app.setFont(font())
    app.setPalette(_palette())


def dress(window: QWidget) -> None:
    """Give a window, and all that is or will be in it, the look in use.

    Not the application: each part would then be gone over again whenever it is put into another, which takes a page
    twice as long to make.
    """
    window.setStyleSheet(_stylesheet())


@cache  # tables ask for the same few thousands of times
def _colour(value: str) -> QColor:
    return QColor(value)


@cache
def _font(points: float, weight: QFont.Weight) -> QFont:
    face = QFont(list(FAMILIES))
    face.setPointSizeF(points)
    face.setWeight(weight)
    return face


@cache
def _load_fonts() -> None:
    for file in sorted(paths.fonts().glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette() -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for part, token in (
        (role.Window, "bg"), (role.WindowText, "text"), (role.Base, "surface"), (role.AlternateBase, "sunken"),
        (role.Text, "text"), (role.Button, "surface"), (role.ButtonText, "text"), (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"), (role.PlaceholderText, "muted"), (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"), (role.Link, "accent_text"),
    ):  # fmt: skip
        palette.setColor(part, colour(token))
    return palette


def _stylesheet() -> str:
    lengths = {f"s{n}": str(px(n)) for n in range(1, 65)}
    sizes = {f"f{n}": f"{n * _in_use.scale:.1f}" for n in range(8, 30)}
    # More than half of its height, with two edges of 2 pixels, and a round button would become a square one.
    circle = str((px(18) + 4) // 2)
    return TEMPLATE.substitute(_in_use.tokens, **lengths, **sizes, **_images(), circle=circle)


def _images() -> dict[str, str]:
    # A style sheet takes pictures from files alone, so each colouring of these three is written out once.
    key = "dark" if _in_use.dark else "light"
    try:
        folder = Path(_image_folder().name)
        for name, token, width in (("chevron", "muted", 2.0), ("tick", "on_accent", 3.0), ("disc", "accent", 2.0)):
            file = folder / f"{name}-{key}.svg"
            if not file.exists():
                file.write_bytes(svg(name, _in_use.tokens[token], width))
    except OSError:  # on a full disk the window opens without them
        return {"images": "", "images_key": key}
    return {"images": folder.as_posix(), "images_key": key}


@cache
def _image_folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="cpp-look-")


class _AppStyle(QProxyStyle):
    """Fusion, with icons inside text fields that grow with the text."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Answer how large a part of a control is."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return px(18)
        return super().pixelMetric(metric, option, widget)

"""How the window looks on this computer: text size, colours and language."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.language import LANGUAGES
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, row, vbox
from cpp_desktop.ui.parts.shell import Shell


class LookCard(Card):
    """Three choices, each kept and shown at once."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(label(self.tr("How it looks"), "h2"), gap=10)
        self._shell, kept = shell, shell.settings
        self.scale = Segments(
            [(str(scale), f"{scale:.0%}") for scale in theme.SCALES], name=self.tr("Text size, of the usual one")
        )
        self.scale.choose(str(min(theme.SCALES, key=lambda scale: abs(scale - kept.scale))))
        self.scale.chosen.connect(lambda scale: self._remember(scale=float(scale)))
        self.colours = Segments(
            [("None", self.tr("As the system")), ("False", self.tr("Light")), ("True", self.tr("Dark"))],
            name=self.tr("Colours of the window"),
        )
        self.colours.choose(str(kept.dark))
        self.colours.chosen.connect(lambda dark: self._remember(dark={"True": True, "False": False}.get(dark)))
        self.language = Segments(
            [(code, language.name) for code, language in LANGUAGES.items()],
            name=self.tr("Language of window and papers"),
        )
        self.language.choose(kept.language)
        self.language.chosen.connect(lambda code: self._remember(language=code))
        size = vbox(label(self.tr("Text size"), "label"), row(self.scale, None), gap=4)
        colours = vbox(label(self.tr("Colours"), "label"), row(self.colours, None), gap=4)
        spoken = vbox(label(self.tr("Language"), "label"), row(self.language, None), gap=4)
        self.add(size)
        self.add(vbox(colours, spoken, gap=10) if theme.is_large() else hbox(colours, spoken, None, gap=24))

    def _remember(self, **changed: float | bool | str | None) -> None:
        if any(getattr(self._shell.settings, name) != value for name, value in changed.items()):
            self._shell.remember(replace(self._shell.settings, **changed))  # type: ignore[arg-type]

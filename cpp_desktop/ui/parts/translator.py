"""The window's texts in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from cpp_desktop.domain import language


class Translator(QTranslator):
    """Answers Qt from the catalogue that the papers use too; what it lacks stays as it is in the code."""

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return a text in the form a number takes, or None."""
        return language.in_use().find(context, source_text, n)

    def isEmpty(self) -> bool:
        """Say that there are texts."""
        return False


def speak(app: QCoreApplication) -> None:
    """Let an application's windows speak the language in use."""
    app.installTranslator(Translator(app))

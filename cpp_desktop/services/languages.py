"""Choosing the language of the window and the papers."""

from __future__ import annotations

from cpp_desktop import paths
from cpp_desktop.domain import language
from cpp_desktop.domain.errors import Refused


def choose(code: str) -> None:
    """Let the app speak a language from now on.

    Raises:
        Refused: it does not know that language.
    """
    if code not in language.LANGUAGES:
        known = ", ".join(language.LANGUAGES)
        raise Refused(language=f"CPP Desktop does not speak “{code}”; it speaks {known}.")
    written = (paths.languages() / f"cpp_desktop_{code}.ts").read_text(encoding="utf-8")
    language.use(language.read_catalogue(code, written))

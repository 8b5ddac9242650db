"""The language in use: one catalogue of texts for the window and the papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """A language the app can speak: its tag as in BCP 47, its own name, and which form of a text a number takes."""

    tag: str
    name: str
    form: Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a language says for each text, by context and English source; several forms where the text counts.

    The context "*" holds a text for any place that has none of its own.
    """

    language: Language
    texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def find(self, context: str, source: str, number: int = -1) -> str | None:
        """Return the text for a source, in the form that a number takes, or None where there is none yet."""
        forms = self.texts.get((context, source)) or self.texts.get(("*", source))
        if not forms:
            return None
        return forms[min(self.language.form(number), len(forms) - 1)] if len(forms) > 1 else forms[0]


def _english_form(number: int) -> int:
    return 0 if number == 1 else 1


def _welsh_form(number: int) -> int:
    # The five forms of Qt's catalogues: none, one, two to five, six, and all others.
    return {0: 0, 1: 1, 6: 3}.get(number, 2 if 2 <= number <= 5 else 4)


LANGUAGES = {
    "en": Language("en-GB", "English", _english_form),
    "cy": Language("cy", "Cymraeg", _welsh_form),
}
"""By the code under which a language is chosen and its catalogue kept."""

_in_use = Catalogue(LANGUAGES["en"])


def read_catalogue(code: str, written: str) -> Catalogue:
    """Read a catalogue in the form of Qt Linguist (TS 2.1); what is not translated yet is passed over.

    A translation that is marked unfinished is used: it waits for a second reader.
    """
    from xml.etree import ElementTree  # the names of the languages are asked for before the first paint

    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.fromstring(written).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                source = message.findtext("source") or ""
                texts[name, source] = forms
                texts.setdefault(("*", source), forms)
    return Catalogue(LANGUAGES[code], texts)


def use(catalogue: Catalogue) -> None:
    """Let everything that is put into words from now on be in a language."""
    global _in_use
    _in_use = catalogue


def in_use() -> Catalogue:
    """Return the catalogue in use."""
    return _in_use


def said(source: str, _comment: str = "", number: int = -1) -> str:
    """Return a text of the papers in the language in use; `%n` stands for the number."""
    words = _in_use.find("", source, number) or source
    return words.replace("%n", f"{number:,}") if number >= 0 else words


def marked(source: str) -> str:
    """Return a text as it is: it is put into the language in use where it is said, not where it is written."""
    return source

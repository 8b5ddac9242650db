"""Text fit to be printed: what fonts can show, and which words stay together."""

from __future__ import annotations

import re
import unicodedata

from cpp_desktop.documents.fonts import face_for
from cpp_desktop.documents.text import Run, Words, runs_of

_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_POSTCODE = r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
_TELEPHONE = r"(?:\b0|\+44 ?)\d{2,4} \d{3,6}(?: \d{3,4})?\b"
_TOGETHER = re.compile(rf"\b\d{{1,2}} {_MONTH}(?: \d{{4}}\b)?|{_TELEPHONE}|{_POSTCODE}")
_DIGIT = re.compile(r"\d")
"""Each of these has one; most text has none, and is soon looked through."""
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NARROW = "\u202f"
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_SHOWN = {"\n", "\xa0", *map(chr, range(ord(" "), ord("~") + 1))}
"""Characters that stand for themselves, as far as has been found out."""


class Letters:
    """Makes text fit to be printed and remembers, for one paper, the characters that no font has."""

    def __init__(self) -> None:
        self.missing: set[str] = set()

    def words(self, words: Words) -> Words:
        """Return words that can be printed whole."""
        if isinstance(words, str):
            return self.text(words)
        told = tuple(map(self._run, runs_of(words)))
        return told[0].text if len(told) == 1 and told[0] == Run(told[0].text) else told

    def _run(self, run: Run) -> Run:
        text = self.text(run.text)
        return run if text is run.text else Run(text, *run[1:])

    def text(self, text: str) -> str:
        """Return text in characters that fonts have; others stand as codes, as [U+6F22].

        Dates, telephone numbers and postcodes are kept on one line by no-break spaces.
        """
        if not (text.isascii() and text.isprintable()):
            text = unicodedata.normalize("NFC", text)
            if not _SHOWN.issuperset(text):
                text = "".join(map(self._shown, _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))))
        if " " in text and _DIGIT.search(text):
            text = _TOGETHER.sub(lambda found: found[0].replace(" ", "\xa0"), text)
        return text

    def _shown(self, character: str) -> str:
        if character == "\n" or " " <= character <= "~":
            return character
        if character == "\t" or unicodedata.category(character) == "Zs":
            return "\xa0" if character in ("\xa0", _NARROW) else " "
        if character >= "\xa0" and face_for(character, "Body"):
            _SHOWN.add(character)
            return character
        self.missing.add(character)
        return f"[U+{ord(character):04X}]"

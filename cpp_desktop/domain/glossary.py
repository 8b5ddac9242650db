"""Which of the group's words a paper uses, so that it can explain them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cpp_desktop.domain.words import GroupWord


def words_used(known: Iterable[GroupWord], texts: Iterable[str]) -> tuple[GroupWord, ...]:
    """Return the words with a meaning that any of the texts uses, by the alphabet; one word is explained once."""
    whole = "\n".join(texts)
    used = {word.word.casefold(): word for word in known if word.meaning and is_used(word.word, whole)}
    return tuple(used[key] for key in sorted(used))


def is_used(word: str, text: str) -> bool:
    """Say whether a text uses a word by itself, or many or the ’s of it; capitals count where it is made of them."""
    found = re.compile(rf"(?<!\w){re.escape(word)}(?:['’]?s)?(?!\w)", 0 if word.isupper() else re.IGNORECASE)
    return bool(word) and found.search(text) is not None

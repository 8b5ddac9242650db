"""The group's own words: kept, changed, and those that a paper uses explained in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.glossary import words_used
from cpp_desktop.domain.spelling import stem
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services import records
from cpp_desktop.services.office import Office


def all_words(office: Office) -> tuple[GroupWord, ...]:
    """Return the group's words by the alphabet."""
    with office.store.read() as snapshot:
        found = snapshot.all(GroupWord)
    return tuple(sorted(found, key=lambda word: (word.word.casefold(), word.word, word.id)))


def keep_word(office: Office, word: GroupWord) -> GroupWord:
    """Add a word or change it.

    Raises:
        Refused: it is no word, or another of the group's is the same.
    """
    word = replace(word, word=" ".join(word.word.split()), meaning=" ".join(word.meaning.split()))
    if any(other.word == word.word and other.id != word.id for other in all_words(office)):
        raise Refused(word="This word is one of the group’s already.")
    return records.save(office, word)


def explain(office: Office, word: str, meaning: str = "") -> GroupWord:
    """Make a word one of the group's, with a meaning if one is given; one that is there already takes it."""
    word = stem(word)
    same = next((known for known in all_words(office) if known.word == word), GroupWord(word=word))
    return keep_word(office, replace(same, meaning=meaning or same.meaning))


def remove_word(office: Office, word: GroupWord) -> None:
    """Take a word out."""
    records.remove(office, word)


def used_in(office: Office, texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the group's words that texts use, each with its meaning, by the alphabet."""
    return tuple((word.word, word.meaning) for word in words_used(all_words(office), texts))

"""A meeting's texts gone through for their spelling: what is shown one by one, and how it is put right."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.names_in_text import sentences
from cpp_desktop.domain.spelling import Span, abbreviations, replaced, unknown_words
from cpp_desktop.services import records
from cpp_desktop.services.meetings import meeting_page
from cpp_desktop.services.minutes import document
from cpp_desktop.services.office import Office
from cpp_desktop.services.spelling import Speller, meanings, speller

Spoken = AgendaItem | Minute | Action
"""A record whose words are looked through."""


class Kind(Enum):
    """Why something is shown."""

    SPELLING = "a word that is not known"
    ABBREVIATION = "an abbreviation without a meaning"


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a meeting: whose field it is, and where it stands, in words."""

    record: Spoken
    field: str
    where: str

    @property
    def words(self) -> str:
        """The text itself."""
        found: str = getattr(self.record, self.field)
        return found


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place that is shown; `offered` is a meaning that the app knows for an abbreviation."""

    kind: Kind
    text: Text
    span: Span
    offered: str = ""

    @property
    def word(self) -> str:
        """The word at its place."""
        return self.text.words[slice(*self.span)]

    @property
    def sentence(self) -> tuple[str, Span]:
        """The sentence in which it stands, and its place there."""
        start, end = self.span
        whole = next((s for s in sentences(self.text.words) if s[0] <= start < s[1]), self.span)
        told = self.text.words[slice(*whole)]
        cut = whole[0] + len(told) - len(told.lstrip())
        return told.strip(), (start - cut, end - cut)


def look_through(office: Office, meeting_id: str, left: Collection[str]) -> tuple[Speller, tuple[Sighting, ...]]:
    """Look through a meeting's items, minutes and actions, the confidential ones too; but for the words `left` alone.

    An abbreviation is shown where it first stands.

    Raises:
        Refused: where there is no such meeting.
    """
    known = speller(office)
    found: list[Sighting] = []
    asked = {*left, *known.explained, *known.initials}
    for text in _texts(office, meeting_id):
        here = [Sighting(Kind.SPELLING, text, span) for span in unknown_words(text.words, known.lexicon)]
        here = [one for one in here if one.word not in left]
        for span in abbreviations(text.words):
            word = text.words[slice(*span)]
            if word not in asked and (word in meanings() or not known.lexicon.knows(word.lower())):
                asked.add(word)
                here.append(Sighting(Kind.ABBREVIATION, text, span, meanings().get(word, "")))
        found += sorted(here, key=lambda one: one.span)
    return known, tuple(found)


def _texts(office: Office, meeting_id: str) -> Iterator[Text]:
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    written = document(page)
    for part in written.parts:
        where = f"{part.item.number} {part.item.title}".strip() if part.item else said("Other minutes")
        if part.item:
            yield Text(part.item, "title", where)
        for passage in part.passages:
            number = passage.minute.number
            own = f"{number} {part.item.title if part.item else where}".strip() if number else where
            yield Text(passage.minute, "text", own)
            yield Text(passage.minute, "decision", said("{0}: decision").format(own))
            yield Text(passage.minute, "reason", said("{0}: reason").format(own))
            yield Text(passage.minute, "dissent", said("{0}: dissent").format(own))
            for action in passage.actions:
                yield Text(action, "text", said("{0}: action").format(own))
    for action in written.other_actions:
        yield Text(action, "text", said("An action that comes from no minute"))


def change(office: Office, sighting: Sighting, words: str) -> None:
    """Put other words in the place of one.

    Raises:
        Refused: nothing is written, or the text has been changed since it was looked through.
    """
    text, (start, end) = sighting.text, sighting.span
    with office.store.read() as snapshot:
        record = snapshot.get(type(text.record), text.record.id)
    if record is None or getattr(record, text.field) != text.words:
        raise Refused(text="This text was changed meanwhile. Close this and check again.")
    _keep(office, [_saying(record, text.field, text.words[:start] + _written(words) + text.words[end:])])


def change_everywhere(office: Office, meeting_id: str, word: str, words: str) -> int:
    """Put other words in the place of one wherever it stands in a meeting's texts; return in how many texts it did.

    Raises:
        Refused: nothing is written, or one of the texts may not be changed any more.
    """
    words = _written(words)
    changed: dict[str, Spoken] = {}
    texts = [text for text in _texts(office, meeting_id) if replaced(text.words, word, words) != text.words]
    for text in texts:
        record = changed.get(text.record.id, text.record)
        changed[record.id] = _saying(record, text.field, replaced(text.words, word, words))
    _keep(office, list(changed.values()))
    return len(texts)


def _saying(record: Spoken, field: str, words: str) -> Spoken:
    changed: dict[str, Any] = {field: words}
    return replace(record, **changed)


def _written(words: str) -> str:
    if not words.strip():
        raise Refused(text="Write what it should say.")
    return words.strip()


def _keep(office: Office, changed: list[Spoken]) -> None:
    for record in changed:
        records.check(record)
    with office.store.transaction("put spelling right") as tx:
        tx.save_all(changed)

"""The words that are known when a group's texts are checked, and what may have been meant by one that is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING

from cpp_desktop import paths
from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.group import Group, ParentBody
from cpp_desktop.domain.initials import initials
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.spelling import Lexicon, WordList, stem, words
from cpp_desktop.domain.sub_groups import SubGroup
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary
    from spylls.hunspell.readers.file_reader import BaseReader

    from cpp_desktop.storage.transaction import Snapshot

MOST = 5
"""How many words are offered in the place of one."""
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Speller:
    """The words known on one day: in `lexicon`, those it may offer beside the dictionary's, and whose initials.

    `explained` are the abbreviations that have a meaning, or need none.
    """

    lexicon: Lexicon
    offered: tuple[str, ...]
    initials: frozenset[str]
    explained: frozenset[str]


def speller(office: Office) -> Speller:
    """Gather the words known in a group: the dictionary's, those of care, its people's names and its own."""
    with office.store.read() as snapshot:
        people = [person for person in snapshot.all(Person) if person.erased_on is None]
        own = snapshot.all(GroupWord)
        texts = [*_names(people), *_register_texts(snapshot), *(word.word for word in own)]
    alive = [person for person in people if person.died_on is None]
    care, given = _listed("spelling", "medical") | _listed("spelling", "service"), _listed("privacy", "given_names")
    offered = {*care, *_words_of([*_names(alive), *(word.word for word in own)])}
    return Speller(
        Lexicon(_dictionary(), {*care, *(name.capitalize() for name in given), *_words_of(texts)}),
        tuple(sorted(offered)),
        frozenset({person.initials or initials(person.name) for person in people}),
        frozenset(word.word for word in own if word.meaning) | {word for word, told in meanings().items() if not told},
    )


def suggestions(word: str, known: Speller) -> tuple[str, ...]:
    """Return words that may have been meant, the likeliest first; at most five, and in its capitals.

    The first call loads the dictionary's rules, which takes a third of a second; each takes a tenth: for a worker.
    """
    meant, of = stem(word), word.removeprefix(stem(word))
    by_small = {offered.lower(): offered for offered in known.offered}
    alike = [by_small[found] for found in get_close_matches(meant.lower(), by_small, MOST, _ALIKE)]
    if meant[:1].isupper():
        alike = [found[0].upper() + found[1:] for found in alike]
    found = dict.fromkeys([*alike[:2], *_hunspell().suggest(meant.replace("’", "'")), *alike])
    found.pop(meant, None)
    return tuple(one + of for one in list(found)[:MOST])


@cache
def meanings() -> Mapping[str, str]:
    """Return the abbreviations of care and the health service that the app can explain; empty is known to everybody."""
    pairs = (line.partition(":") for line in _lines("spelling", "abbreviations"))
    return {word.strip(): told.strip() for word, _, told in pairs}


def _names(people: Iterable[Person]) -> Iterator[str]:
    for person in people:
        yield from (person.name, person.known_as)


def _register_texts(snapshot: Snapshot) -> Iterator[str]:
    """Give what else is written by name: bodies, places, and whoever came or acts without being in the register."""
    for group in snapshot.all(Group):
        yield from (group.name, group.area, group.host, group.data_controller, group.contact)
    for meeting in snapshot.all(Meeting):
        yield from (meeting.title, meeting.venue)
    for entry in snapshot.all(Attendance):
        yield entry.name
    yield from (body.name for body in snapshot.all(ParentBody))
    yield from (membership.nominating_body for membership in snapshot.all(Membership))
    yield from (seat.body for seat in snapshot.all(Seat))
    yield from (sub_group.name for sub_group in snapshot.all(SubGroup))
    yield from (item.lead for item in snapshot.all(AgendaItem))
    yield from (action.owner for action in snapshot.all(Action))


def _words_of(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for start, end in words(text):
            yield text[start:end]
            yield stem(text[start:end])


def _lines(folder: str, name: str) -> list[str]:
    lines = (paths.resources() / folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [told for line in lines if (told := line.partition("#")[0].strip())]


@cache
def _listed(folder: str, name: str) -> frozenset[str]:
    return frozenset(word for line in _lines(folder, name) for word in line.split())


@cache
def _dictionary() -> WordList:
    return WordList((paths.resources() / "spelling" / "en_GB.txt").read_bytes())


@cache
def _hunspell() -> Dictionary:
    from spylls.hunspell import Dictionary, readers  # a third of a second and 40 MB, for those who ask

    aff, context = readers.read_aff(_reader("en_GB.aff"))
    return Dictionary(aff, readers.read_dic(_reader("en_GB.dic"), aff=aff, context=context))


def _reader(name: str) -> BaseReader:
    """Return a reader of one of the dictionary's files; the library's own leaves files open."""
    from spylls.hunspell.readers.file_reader import BaseReader

    reader = BaseReader(StringIO((paths.resources() / "spelling" / name).read_text(encoding="utf-8")))
    reader.reset_encoding = lambda _encoding: None  # both are in UTF-8 from their beginning
    return reader

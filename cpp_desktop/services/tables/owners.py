"""Whom the owners of actions mean: as it was said for one import, by one reading, or asked about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import vocabulary_key
from cpp_desktop.services.tables.questions import Question
from cpp_desktop.services.tables.register import BETWEEN, Occasion, Reading, search_key

AS_WRITTEN, EVERYONE = "as written", "everyone"
_ROWS_SHOWN = 8


class Owners:
    """The owners of one import. `meanings` are what somebody said is meant, by what is written, of all or a part."""

    def __init__(self, book: Book, meanings: Mapping[str, str]) -> None:
        self._book = book
        self._said: dict[str, tuple[str, ...]] = {}
        self._instead: dict[str, str] = {}
        self._asked: dict[str, list[int]] = defaultdict(list)
        self._likely: dict[str, tuple[str, ...]] = {}
        self._wavering: frozenset[str] = frozenset()
        self._meanings = {vocabulary_key(written): meant for written, meant in meanings.items()}

    def look_ahead(self, owners: Iterable[tuple[str, Occasion]]) -> None:
        """Note which initials who was there would decide one way at one meeting and otherwise at another.

        A log writes the same initials for the same person; so those are asked about.
        """
        found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for written, at in owners:
            for part in BETWEEN.split(written):
                if self._book.register.read(part, replace(at, there=frozenset())).doubtful:
                    here = self._book.register.read(part, at)
                    if here.is_clear:
                        found[search_key(part)].add(here.ids)
        self._wavering = frozenset(part for part, ids in found.items() if len(ids) > 1)

    def words(self, written: str) -> str:
        """Return an owner as it is to be kept: other words stand for those that somebody said mean them."""
        for part in (written, *BETWEEN.split(written)) if self._meanings else ():
            self._take_said(part.strip())
        if not self._instead:
            return written
        whole = self._instead.get(search_key(written))
        parts = re.split(f"({BETWEEN.pattern})", written)
        return whole or "".join(self._instead.get(search_key(part), part) for part in parts)

    def read(self, written: str, at: Occasion, row: int | None) -> tuple[str, Reading]:
        """Return an owner as it is to be kept, and who is meant; what is unclear in a `row` is asked about."""
        text = self.words(written)
        if self._wavering and any(search_key(part) in self._wavering for part in BETWEEN.split(text)):
            at = replace(at, there=frozenset())
        found = self._book.register.read(text, replace(at, said=self._said))
        if row is not None:
            for part, ids in (*found.doubtful, *((part, ()) for part in found.unknown)):
                self._asked[part].append(row)
                self._likely[part] = ids or self._book.register.likely(part)
        return text, found

    def _take_said(self, written: str) -> None:
        """Note whom somebody said is meant: an id, a name, an office, everyone; or other words in place of these."""
        key, meant = search_key(written), self._meanings.get(vocabulary_key(written))
        if meant is None or key in self._said or key in self._instead:
            return
        found = self._book.register.read(meant, Occasion())
        if meant in self._book.people:
            self._said[key] = (meant,)
        elif found.is_clear:
            self._said[key] = found.ids
        elif meant != AS_WRITTEN:
            self._instead[key] = meant

    def questions(self) -> Iterator[Question]:
        """Ask once about each owner, or part of one, that does not fit one reading; what several may be comes first."""
        for part in sorted(self._asked, key=lambda part: not self._likely[part]):
            rows = self._asked[part]
            people = tuple((i, self._book.name(i)) for i in self._likely[part])
            more = [f"{len(rows) - _ROWS_SHOWN} more"] if len(rows) > _ROWS_SHOWN else []
            yield Question(
                "owner", part, f"Who is “{part}”?",
                (*people, (EVERYONE, "Everyone"), (AS_WRITTEN, "Keep it as written")), AS_WRITTEN,
                (*(f"row {n}" for n in rows[:_ROWS_SHOWN]), *more), bool(people),
            )  # fmt: skip

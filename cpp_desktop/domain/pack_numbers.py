"""The page numbers of packs: what went out keeps its number, what comes later is numbered in between, as 14a."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple, TypeAlias

from cpp_desktop.domain.issued_papers import PackPart, PackPartKind

_LABEL = re.compile(r"(\d+)([a-z]*)")
_LETTERS = 26

Key: TypeAlias = tuple[PackPartKind, str, str, int]
"""What a part is known by from version to version: its kind, its item, its paper, and which one of these it is."""


class Label(NamedTuple):
    """A page number in order: 14 is (14, 0), 14a is (14, 1), 14z is (14, 26) and 14aa is (14, 27)."""

    number: int
    suffix: int = 0

    @classmethod
    def read(cls, words: str) -> Label:
        """Read a label.

        Raises:
            ValueError: it is none.
        """
        found = _LABEL.fullmatch(words)
        if found is None:
            raise ValueError(f"No page number: {words!r}")
        suffix = 0
        for letter in found[2]:
            suffix = suffix * _LETTERS + ord(letter) - ord("a") + 1
        return cls(int(found[1]), suffix)

    def __str__(self) -> str:
        letters, rest = "", self.suffix
        while rest:
            rest, at = divmod(rest - 1, _LETTERS)
            letters = chr(ord("a") + at) + letters
        return f"{self.number}{letters}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPages:
    """A part of a new version and how many pages it has, one at least."""

    kind: PackPartKind
    item_id: str | None = None
    item_paper_id: str | None = None
    pages: int


class Numbered(NamedTuple):
    """The labels of a part, page by page, and those that it and the parts taken out behind it had before."""

    labels: tuple[str, ...]
    lost: tuple[str, ...] = ()


def number(before: Sequence[PackPart], parts: Sequence[PartPages]) -> list[Numbered]:
    """Number the pages of a new version; of a first one from 1.

    A part that was there before keeps its labels; more pages than it had, and parts that are new, are numbered after
    the page in front of them, with letters. No label is ever given to another page, and labels stand in order: a part
    that moved to another place, or that stands where no label is left between, is numbered as if it were new.
    """
    if not before:
        return _from_one(parts)
    had = dict(zip(_keys(before), before, strict=True))
    kept = _in_order(had, _keys(parts), parts)
    used = {Label.read(label) for part in before for label in chain(part.labels, part.lost)}
    last = Label(0)
    numbered: list[tuple[str, ...]] = []
    for key, part in zip(_keys(parts), parts, strict=True):
        old = [Label.read(label) for label in had[key].labels] if key in kept else []
        labels: list[Label] = []
        for at in range(part.pages):
            last = old[at] if at < len(old) and old[at] > last else _after(last, used)
            labels.append(last)
        numbered.append(tuple(map(str, labels)))
    return _with_lost(before, parts, numbered)


def _from_one(parts: Iterable[PartPages]) -> list[Numbered]:
    numbered, page = [], 1
    for part in parts:
        numbered.append(Numbered(tuple(map(str, range(page, page + part.pages)))))
        page += part.pages
    return numbered


def _keys(parts: Iterable[PackPart | PartPages]) -> list[Key]:
    seen: dict[tuple[PackPartKind, str, str], int] = defaultdict(int)
    keys = []
    for part in parts:
        name = part.kind, part.item_id or "", part.item_paper_id or ""
        keys.append((*name, seen[name]))
        seen[name] += 1
    return keys


def _in_order(had: dict[Key, PackPart], keys: Sequence[Key], parts: Sequence[PartPages]) -> set[Key]:
    """Return the parts that keep their labels: most pages, in the order in which they stood before."""
    place = {key: at for at, key in enumerate(had)}
    known = [(key, place[key], part.pages) for key, part in zip(keys, parts, strict=True) if key in had]
    best: list[tuple[int, int]] = []  # pages kept up to here, and the place in `known` of the part in front
    for at, (_, stood, pages) in enumerate(known):
        front = max(((best[i][0], i) for i in range(at) if known[i][1] < stood), default=(0, -1))
        best.append((front[0] + pages, front[1]))
    at = max(range(len(best)), key=lambda i: best[i][0], default=-1)
    kept = set()
    while at >= 0:
        kept.add(known[at][0])
        at = best[at][1]
    return kept


def _after(last: Label, used: set[Label]) -> Label:
    """Return the first label behind another that was never given, and note that it is now."""
    label = last
    while label == last or label in used:
        label = Label(label.number, label.suffix + 1)
    used.add(label)
    return label


def _with_lost(
    before: Sequence[PackPart], parts: Sequence[PartPages], numbered: Sequence[tuple[str, ...]]
) -> list[Numbered]:
    """Say which labels fell away: with their part or, if that was taken out, with the nearest in front that stayed."""
    given = set(chain.from_iterable(numbered))
    there = set(_keys(parts))
    lost: dict[Key, list[str]] = defaultdict(list)
    home = _keys(parts)[0] if parts else None
    for key, part in zip(_keys(before), before, strict=True):
        home = key if key in there else home
        if home:
            lost[home] += [label for label in chain(part.labels, part.lost) if label not in given]
    return [
        Numbered(labels, tuple(sorted(lost[key], key=Label.read)))
        for key, labels in zip(_keys(parts), numbered, strict=True)
    ]

"""What is new in a pack since the version before: told on its cover, and the sheets that are to be printed again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain

from cpp_desktop.domain.issued_papers import PackPart, PackPartKind
from cpp_desktop.domain.language import said
from cpp_desktop.domain.pack_numbers import Label
from cpp_desktop.domain.wording import listed

_RUN = 3
"""So many pages in a row are told as the first to the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackChanges:
    """The labels of pages that are new, that changed and that have gone; the cover, which tells of them, is none.

    `order` is every label of the pack, page by page.
    """

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    order: tuple[str, ...] = ()


def changes(before: Sequence[PackPart], parts: Sequence[PackPart]) -> PackChanges:
    """Compare a version with the one before, page by page."""
    had = dict(chain.from_iterable(zip(part.labels, part.marks, strict=True) for part in before))
    now = [pair for part in parts for pair in zip(part.labels, part.marks, strict=True)]
    told = [pair for p in parts if p.kind is not PackPartKind.COVER for pair in zip(p.labels, p.marks, strict=True)]
    given = {label for label, _ in now}
    return PackChanges(
        new=tuple(label for label, _ in told if label not in had),
        changed=tuple(label for label, mark in told if label in had and had[label] != mark),
        gone=tuple(sorted(had.keys() - given, key=Label.read)),
        order=tuple(label for label, _ in now),
    )


def sheets_to_print(before: Sequence[PackPart], parts: Sequence[PackPart], *, duplex: bool) -> tuple[int, ...]:
    """Return the pages, counted from 0, that a reader of the version before needs: the cover with what differs.

    A `duplex` pack gives both sides of each sheet.
    """
    found = changes(before, parts)
    wanted = {*found.new, *found.changed}
    cover = {label for part in parts if part.kind is PackPartKind.COVER for label in part.labels}
    pages = {at for at, label in enumerate(found.order) if not before or label in wanted or label in cover}
    if duplex:
        pages |= {at ^ 1 for at in pages}
    return tuple(sorted(at for at in pages if at < len(found.order)))


def change_words(found: PackChanges, version: int) -> list[str]:
    """Put what changed since an earlier `version`, or since whatever went out last if that is 0, into sentences."""
    since = said("version {0}").format(version) if version else said("the pack that went out")
    if not (found.new or found.changed or found.gone):
        return [said("Every page is the same as in {0}.").format(since)]
    only = not (found.changed or found.gone)
    words = []
    if found.new:
        text = said("New since {0}: {1} only.") if only else said("New since {0}: {1}.")
        words.append(text.format(since, pages_told(found.new, found.order)))
        words.append(_where(found))
    if found.changed:
        told = pages_told(found.changed, found.order)
        words.append(said("Changed since {0}: {1}.").format(since, told))
        one = len(found.changed) == 1
        words.append(said("Put it in place of the old one.") if one else said("Put them in place of the old ones."))
    if found.gone:
        told = pages_told(found.gone, found.gone)
        gone = said("{0} has gone; take it out.") if len(found.gone) == 1 else said("{0} have gone; take them out.")
        words.append(gone.format(told[:1].upper() + told[1:]))
    words.append(said("Every other page is the same."))
    return words


def _where(found: PackChanges) -> str:
    """Say where new pages are put in."""
    runs = _runs(found.new, found.order)
    first = found.order.index(found.new[0])
    if len(runs) > 1 or not first:
        return said("Put each after the page in front of it.")
    words = said("Put it after page {0}.") if len(found.new) == 1 else said("Put them after page {0}.")
    return words.format(found.order[first - 1])


def pages_told(labels: Collection[str], order: Sequence[str]) -> str:
    """Put page numbers into words: "page 3", "pages 3, 5 and 14a to 14f". `order` is every page there is."""
    told = []
    for run in _runs(labels, order):
        told += [said("{0} to {1}").format(run[0], run[-1])] if len(run) >= _RUN else run
    words = said("page {0}") if len(labels) == 1 else said("pages {0}")
    return words.format(listed(told))


def _runs(labels: Collection[str], order: Sequence[str]) -> list[list[str]]:
    """Return labels grouped with those that follow each other."""
    wanted = set(labels)
    runs: list[list[str]] = [[]]
    for label in order:
        if label in wanted:
            runs[-1].append(label)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]

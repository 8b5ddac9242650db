"""The labels of pages, as a viewer shows and takes them: 14a, not the 17th page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pikepdf import Array, Dictionary, Name, Pdf, String

from cpp_desktop.domain.pack_numbers import Label

_LETTERS = 26
"""As many as one letter can count: PDF goes on from z with aa, bb, and we with aa, ab."""


def write_page_labels(pack: Pdf, labels: Sequence[str]) -> None:
    """Write the labels of all pages, in order."""
    pack.Root.PageLabels = Dictionary(Nums=Array([part for pair in _runs(labels) for part in pair]))


def _runs(labels: Sequence[str]) -> Iterator[tuple[int, Dictionary]]:
    """Yield where the labels count on no more, with how they count from there."""
    before: Label | None = None
    for at, words in enumerate(labels):
        label = Label.read(words)
        if not _counts_on(before, label):
            yield at, _style(label)
        before = label


def _counts_on(before: Label | None, label: Label) -> bool:
    if before is None or label.suffix > _LETTERS:
        return False
    if not label.suffix:
        return not before.suffix and label.number == before.number + 1
    return label.number == before.number and label.suffix == before.suffix + 1 and before.suffix > 0


def _style(label: Label) -> Dictionary:
    if not label.suffix:
        return Dictionary(S=Name.D, St=label.number)
    if label.suffix <= _LETTERS:
        return Dictionary(S=Name.a, P=String(str(label.number)), St=label.suffix)
    return Dictionary(P=String(str(label)))

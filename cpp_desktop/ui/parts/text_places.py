"""Places in a text as Qt counts them, and words marked there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

Place = tuple[int, int]


def in_qt(text: str, places: Iterable[Place]) -> Iterator[Place]:
    """Give places, one after the other, as Qt counts: in UTF-16, where a sign beyond the first plane is two."""
    if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        yield from places
        return
    at = beyond = 0
    for start, end in places:
        beyond += sum(sign > "\uffff" for sign in text[at:start])
        inside = sum(sign > "\uffff" for sign in text[start:end])
        yield start + beyond, end + beyond + inside
        at, beyond = end, beyond + inside


def marked(entry: QPlainTextEdit, place: Place, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return a place marked; what is typed at its end is not."""
    cursor = QTextCursor(entry.document())
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    cursor.setKeepPositionOnInsert(True)
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, look
    return made

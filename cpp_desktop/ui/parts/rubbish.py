"""Python's search for garbage, kept to the window's thread.

Python looks for circles in whatever thread happens to make an object. One that looks while Qt deletes widgets in the
window's thread reads what is half gone, and one that finds a circle with a widget in it deletes that in its own thread:
either ends the program.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QObject

AT = (700, 10, 1000)
"""Looked for when so many things are new; among what has lasted, a tenth as often as Python does by itself."""


@contextmanager
def kept_to_this_thread() -> Iterator[None]:
    """Look for garbage in this thread alone, when its events are done, until the block is left."""
    gc.disable()
    each_time = QAbstractEventDispatcher.instance().aboutToBlock.connect(clear)
    try:
        yield
    finally:
        QObject.disconnect(each_time)
        gc.enable()


def clear() -> None:
    """Let go of what nothing refers to any more, if enough has been made since the last time."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > AT[generation]:
            gc.collect(generation)
            return

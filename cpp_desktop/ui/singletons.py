"""Keeps Python 3.11 alive under PySide6 6.12."""

from __future__ import annotations

import ctypes
import sys

_TO_SPARE = 1 << 40


def keep_singletons() -> None:
    """Give None, True and False references to spare, once, where they can be freed.

    PySide6 6.12 is built as if they never were, which holds from Python 3.12 on (PEP 683). On 3.11 every call of Qt
    that returns nothing takes one reference of None away, and after some thousands the interpreter stops with
    "Fatal Python error: none_dealloc".
    """
    is_cpython = sys.implementation.name == "cpython" and not hasattr(sys, "gettotalrefcount")
    if sys.version_info < (3, 12) and is_cpython and sys.getrefcount(None) < _TO_SPARE:
        for one in (None, True, False):
            # An object begins with its count of references.
            ctypes.c_ssize_t.from_address(id(one)).value += _TO_SPARE

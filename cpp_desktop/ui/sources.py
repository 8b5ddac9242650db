"""Leaves the sources of modules unread under PySide6 6.12."""

from __future__ import annotations

import shiboken6  # noqa: F401 - brings its support with it
from shibokensupport import feature


def leave_unread() -> None:
    """Keep PySide6 from looking whether a module that is loaded asks for its snake_case, which none here does.

    It reads the whole source of every module for that, a tenth of the time of loading them, and all their lines stay in
    memory: 20 MB.
    """
    feature._mod_uses_pyside = lambda _module: False

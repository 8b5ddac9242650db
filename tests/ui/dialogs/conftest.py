"""Dialogs over the whole window stand over the sample group, as the screens do."""

from __future__ import annotations

from tests.ui.screens.conftest import bare_window, office, on_the_day, window

__all__ = ["bare_window", "office", "on_the_day", "window"]

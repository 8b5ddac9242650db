"""The gentle question whether words of a case tell a story instead of a theme: asked once, then they are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services.case_privacy import Private
from cpp_desktop.services.office import Office
from cpp_desktop.ui.screens.case_words import tr

R = TypeVar("R")


def asked_once(office: Office, save: Callable[[R], object], names: Iterable[str]) -> Callable[[R], object]:
    """Return what saves a record, but first remarks on each of its texts that names somebody, once."""
    seen: set[str] = set()
    fields = tuple(names)

    def ask(record: R) -> object:
        private = Private(office)
        found = {}
        for name in fields:
            text = record[name] if isinstance(record, dict) else getattr(record, name)
            if text in seen:
                continue
            if warning := private.warning(text):
                seen.add(text)
                found[name] = f"{warning} {tr('Reword it, or press again to keep it so.')}"
        if found:
            raise Refused(**found)
        return save(record)

    return ask

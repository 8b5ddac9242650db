"""Names of groups and networks as others write them: compared by their letters, shown with nothing unseen."""

from __future__ import annotations

import unicodedata
from typing import Final

from cpp_desktop.domain.errors import Refused

LONGEST: Final = 300
"""Characters that a name may have."""


def letters(name: str) -> str:
    """Return a name's letters and figures without case, accents and spaces, as names are compared."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    return "".join(sign for sign in apart if sign.isalnum())


def shown(name: str) -> str:
    """Return a name as it can stand in a list: in one line, with nothing unseen in it.

    Raises:
        Refused: `name`, there is nothing in it that could be read, or far too much.
    """
    seen = "".join(sign if sign.isprintable() else " " for sign in name[: 4 * LONGEST])
    found = " ".join(seen.split())
    if not letters(found):
        raise Refused(name="There is no name that could be read. Write what it is called.")
    if len(found) > LONGEST:
        raise Refused(name=f"A name has no more than {LONGEST} characters.")
    return found

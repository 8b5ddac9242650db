"""Packs put together: the own pages of a pack and the papers of others, as one tagged, numbered and bookmarked PDF.

What runs, opens or sends anything is left out of the papers; what is tagged in them stays tagged.
"""

from __future__ import annotations

from cpp_desktop.documents.assembly.binding import put_together
from cpp_desktop.documents.assembly.rehearsal import pages_of
from cpp_desktop.documents.assembly.remembered import Stamp
from cpp_desktop.documents.assembly.sheets import changed_sheets

__all__ = ["Stamp", "changed_sheets", "pages_of", "put_together"]

"""The group's own look on its papers: its logo, colour, foot and words on other formats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.letterheads import MOST_LOGO_BYTES, HouseStyle, Letterhead
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_LOGOS = ("image/png", "image/jpeg")
_NO_LOGO = "A logo is a picture: choose a PNG or JPEG file."
_NOT_TOLD = "Say what the logo shows, for those who listen, as “Logo of the Vale of Trent group”."


def letterhead(office: Office) -> Letterhead:
    """Return the group's letterhead; where it has none, the plain one, not yet kept."""
    with office.store.read() as snapshot:
        return _kept(snapshot)


def house_style(snapshot: Snapshot) -> HouseStyle:
    """Return the look of the group's papers, in one look at the file; a logo that is damaged is left out."""
    kept = _kept(snapshot)
    logo = snapshot.content(kept.logo_digest) if kept.logo_digest else None
    return HouseStyle(
        logo=logo or b"",
        logo_told=kept.logo_told,
        accent=kept.accent,
        foot=kept.foot,
        other_formats=kept.other_formats,
    )


def save(office: Office, letterhead: Letterhead, *, logo: bytes = b"", visit: str | None = None) -> Letterhead:
    """Keep a changed letterhead, with another `logo` if one is given; changes of one `visit` are one step to undo.

    Raises:
        Refused: a colour that is none or too pale for words, or a logo that nobody hears of.
    """
    records.check(letterhead)
    if (logo or letterhead.logo_digest) and not letterhead.logo_told.strip():
        raise Refused(logo_told=_NOT_TOLD)
    with office.store.transaction("choose logo" if logo else "edit letterhead", visit=visit) as tx:
        return tx.save(replace(letterhead, logo_digest=tx.keep(logo)) if logo else letterhead)


def logo_in(path: Path) -> bytes:
    """Read a picture that is to be the logo, and turn it upright: Word does not heed how a camera was held.

    Raises:
        Refused: `logo`, when it is no picture, damaged or too large.
    """
    from cpp_desktop.documents import images
    from cpp_desktop.exchange import evidence_file

    try:
        found = evidence_file.read(path, MOST_LOGO_BYTES)
    except Refused as refused:
        raise Refused(logo=" ".join(refused.problems.values())) from None
    if found.media_type not in _LOGOS:
        raise Refused(logo=_NO_LOGO)
    return images.turned_upright(found.content)


def take_colour(office: Office, accent: str) -> Letterhead:
    """Give the papers to come a colour, written as "#00468B" or without its sign.

    Raises:
        Refused: `accent`, for a colour that is none or too pale for words.
    """
    return save(office, with_colour(letterhead(office), accent))


def remove_logo(office: Office) -> Letterhead:
    """Take the logo off the papers to come; those that went out keep theirs."""
    return save(office, without_logo(letterhead(office)))


def without_logo(letterhead: Letterhead) -> Letterhead:
    """Return a letterhead whose logo was taken off."""
    return replace(letterhead, logo_digest="", logo_told="")


def make_plain(office: Office) -> Letterhead:
    """Give the papers to come the usual look again."""
    return save(office, Letterhead(id=letterhead(office).id))


def with_colour(letterhead: Letterhead, accent: str) -> Letterhead:
    """Return a letterhead with a colour that was written as "#00468B", or without its sign."""
    return replace(letterhead, accent="#" + accent.strip().removeprefix("#").upper())


def _kept(snapshot: Snapshot) -> Letterhead:
    # Two laptops may each have begun one: both take the same.
    return min(snapshot.all(Letterhead), key=lambda one: one.id, default=Letterhead())

"""The group's own look on its papers: its logo, colour, foot and words on other formats."""

from __future__ import annotations

from collections.abc import Callable
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


def save(office: Office, letterhead: Letterhead, visit: str | None = None) -> Letterhead:
    """Keep a changed letterhead; changes of one `visit` are one step to undo.

    Raises:
        Refused: a colour that is none or too pale for words, or a logo that nobody hears of.
    """
    if letterhead.logo_digest and not letterhead.logo_told.strip():
        raise Refused(logo_told=_NOT_TOLD)
    return records.save(office, letterhead, visit=visit)


def take_logo(office: Office, path: Path, told: str) -> Letterhead:
    """Put a picture at the head of every paper; `told` says what it shows.

    Raises:
        Refused: `logo`, when it is no picture, damaged or too large; `logo_told`, without a word on what it shows.
        StorageTrouble: the group's file cannot be written; nothing was kept.
    """
    from cpp_desktop.exchange import evidence_file

    try:
        found = evidence_file.read(path, MOST_LOGO_BYTES)
    except Refused as refused:
        raise Refused(logo=" ".join(refused.problems.values())) from None
    if found.media_type not in _LOGOS:
        raise Refused(logo=_NO_LOGO)
    if not told.strip():
        raise Refused(logo_told=_NOT_TOLD)
    with office.store.transaction("choose logo") as tx:
        return tx.save(replace(_kept(tx), logo_digest=tx.keep(found.content), logo_told=told.strip()))


def take_colour(office: Office, accent: str) -> Letterhead:
    """Give the papers to come a colour, written as "#00468B" or without its sign.

    Raises:
        Refused: `accent`, for a colour that is none or too pale for words.
    """
    colour = "#" + accent.strip().removeprefix("#").upper()
    return save(office, replace(letterhead(office), accent=colour))


def remove_logo(office: Office) -> Letterhead:
    """Take the logo off the papers to come; those that went out keep theirs."""
    return _changed(office, "take logo off", lambda kept: replace(kept, logo_digest="", logo_told=""))


def make_plain(office: Office) -> Letterhead:
    """Give the papers to come the usual look again."""
    return _changed(office, "take usual letterhead", lambda kept: Letterhead(id=kept.id))


def _changed(office: Office, label: str, change: Callable[[Letterhead], Letterhead]) -> Letterhead:
    with office.store.transaction(label) as tx:
        return tx.save(change(_kept(tx)))


def _kept(snapshot: Snapshot) -> Letterhead:
    # Two laptops may each have begun one: both take the same.
    return min(snapshot.all(Letterhead), key=lambda one: one.id, default=Letterhead())

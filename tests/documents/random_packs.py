"""Random packs: items with anything or nothing in them, files that are none, and versions that follow each other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from hashlib import sha256

from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.issued_papers import Edition
from cpp_desktop.domain.packs import PackFile, PackItem, PackPaper
from cpp_desktop.domain.papers import MinutesSection
from tests.documents.chance import Chance
from tests.documents.pack_samples import MESSAGE, pdf, photograph
from tests.documents.random_group_papers import action_line, action_log, agenda, minutes

_FILES = (
    ("application/pdf", pdf(1)), ("application/pdf", pdf(4)), ("application/pdf", b"%PDF-1.4 damaged"),
    ("image/jpeg", photograph(300, 200)), ("image/png", b"no picture"), ("message/rfc822", MESSAGE),
    ("message/rfc822", b"\xff\x00"), ("text/plain", b""), ("video/mp4", b"film"), ("", b""),
)  # fmt: skip


def random_pack(chance: Chance, before: PackPaper | None = None) -> PackPaper:
    """A pack, or what became of one."""
    if before:
        items = [item for item in before.items if chance.random.random() < 0.8]
        late = [_item(chance, f"late{before.version}.{at}") for at in range(chance.random.randrange(3))]
        return replace(before, version=before.version + 1, items=(*items, *late))
    head = chance.masthead()
    return PackPaper(
        masthead=head,
        title=chance.words(6) or "Meeting pack",
        edition=chance.one(tuple(Edition)),
        meeting=chance.meeting(),
        version=chance.one((0, 1)),
        made=chance.day(),
        agenda=replace(agenda(chance), masthead=head),
        minutes=chance.perhaps(partial(minutes, chance)),
        action_log=chance.perhaps(partial(action_log, chance)),
        annex=chance.perhaps(lambda: _annex(chance)),
        items=tuple(_item(chance, str(at)) for at in range(chance.one((0, 1, 3, 9)))),
        duplex=chance.one((False, True)),
        reader=chance.words(3),
        own_actions=chance.some(partial(action_line, chance), 5),
    )


def _annex(chance: Chance) -> ConfidentialAnnex:
    section = MinutesSection(number="9", title=chance.words(5) or "Item", notes=chance.some(chance.words, 3))
    return ConfidentialAnnex(
        masthead=chance.masthead(), title=chance.words(4) or "Annex", meeting=chance.meeting(), sections=(section,)
    )


def _item(chance: Chance, name: str) -> PackItem:
    return PackItem(
        item_id=name,
        number=chance.one(("", "7", "12.1b")),
        title=chance.words(9) or "Item",
        start=chance.perhaps(chance.hour),
        minutes_allowed=chance.one((None, 0, 15, 90)),
        purpose=chance.one(("", "to decide")),
        lead=chance.words(3),
        asked=chance.some(chance.words, 5),
        note=chance.words(30),
        confidential=chance.one((False, False, True)),
        papers=tuple(_file(chance, f"{name}.{at}") for at in range(chance.one((0, 1, 2, 5)))),
    )


def _file(chance: Chance, name: str) -> PackFile:
    media_type, content = chance.one(_FILES)
    return PackFile(
        paper_id=name,
        letter=chance.one(("", "A", "AB")),
        title=chance.words(8) or "Paper",
        media_type=media_type,
        digest=sha256(content).hexdigest() if content else "",
        content=content,
        told=chance.words(20),
        trouble=chance.one(("", "", chance.words(9))),
    )

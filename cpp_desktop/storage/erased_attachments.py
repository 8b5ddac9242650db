"""Files attached under agenda items that name somebody: found by what is written in them, and let go with their bytes.

The paper itself stays under its item, without the name; a file that went out with a pack is kept with that pack.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from sqlalchemy import Connection, select

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.attachments import FILE_REMOVED
from cpp_desktop.domain.erasure import Key, Mention
from cpp_desktop.storage import stored_files
from cpp_desktop.storage.changes import REMOVED
from cpp_desktop.storage.mentions import Row, Them, free_texts, them
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.tables import TABLE_OF
from cpp_desktop.storage.transaction import Transaction

CONTENT = "content"
"""What stands in a file, as if it were a field: it is kept as bytes, and cannot be read here."""

_PAPER = TABLE_OF[ItemPaper]
_AROUND = 200


def mentions_in(connection: Connection, person_id: str, texts: Iterable[tuple[str, str]]) -> list[Mention]:
    """Return where texts of files name a person, each way of naming them once a file; `texts` by the paper's id."""
    who = them(connection, person_id)
    return [mention for paper_id, text in texts for mention in _mentions(who, paper_id, text)]


def _mentions(who: Them, paper_id: str, text: str) -> Iterator[Mention]:
    met = set()
    for how, start, end in who.marks.found(text) if who.marks else ():
        if how not in met and who.marks:
            met.add(how)
            first = max(start - _AROUND, 0)
            passage = text[first : end + _AROUND]
            sure = who.marks.is_sure(how, linked=False)
            yield Mention(ItemPaper, paper_id, CONTENT, how, passage, start - first, end - first, sure)


def papers_losing(
    connection: Connection, who: Them, removed: Collection[Key], goes: Callable[[Key], bool]
) -> list[str]:
    """Return the ids of papers, removed ones too, of which a mention goes: with it goes the file."""
    inside = {record_id for record_id, field, _ in removed if field == CONTENT}
    rows = [dict(row._mapping) for row in connection.execute(select(_PAPER).where(_PAPER.c.digest != ""))]
    return [str(row["id"]) for row in rows if row["id"] in inside or any(goes(key) for key in _keys(who, row))]


def _keys(who: Them, row: Row) -> Iterator[Key]:
    for field in free_texts(ItemPaper):
        for how, _, _ in who.marks.found(row[field]) if who.marks else ():
            yield row["id"], field, how


def empty_files(tx: Transaction, ids: Collection[str]) -> None:
    """Leave papers without their files, and let go of bytes that nothing else bears."""
    rows = tx.rows(_PAPER.name, ids)
    blank: dict[str, Plain] = {
        "file_name": "",
        "media_type": "",
        "size": 0,
        "digest": "",
        "pages_digest": "",
        "pages": None,
    }
    for paper_id, row in rows.items():
        tx.put(_PAPER.name, paper_id, {**blank, "trouble": FILE_REMOVED, REMOVED: row[REMOVED]})
    tx.write_out()
    for digest in {str(row[name]) for row in rows.values() for name in ("digest", "pages_digest") if row[name]}:
        if not stored_files.borne(tx.connection, digest):
            tx.forget(digest)

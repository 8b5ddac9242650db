"""Files kept as evidence that name somebody, or belong to a claim of theirs: found, and gone with their bytes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from sqlalchemy import Connection, delete, select

from cpp_desktop.domain.erasure import How, Key, Mention
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.storage import search_index, stored_files
from cpp_desktop.storage.changes import REMOVED
from cpp_desktop.storage.mentions import Row, Them, free_texts, them
from cpp_desktop.storage.references import chunks
from cpp_desktop.storage.tables import TABLE_OF
from cpp_desktop.storage.transaction import Transaction

_EVIDENCE = TABLE_OF[Evidence]
_TITLE = "title"


def files_of_claims(connection: Connection, person_id: str) -> list[Mention]:
    """Return the files kept with a person's claims, whether their titles name anybody or not."""
    claims = them(connection, person_id).own[TABLE_OF[Expense].name]
    rows = connection.execute(select(_EVIDENCE).where(_EVIDENCE.c[REMOVED] == 0, _EVIDENCE.c.expense_id.is_not(None)))
    return [
        Mention(Evidence, row.id, _TITLE, How.CLAIM, row.title, 0, len(row.title), True)
        for row in rows
        if row.expense_id in claims
    ]


def files_going(connection: Connection, who: Them, goes: Callable[[Key], bool]) -> list[str]:
    """Return the ids of files, removed ones too, of which a mention goes: with it goes all of the file."""
    rows = [dict(row._mapping) for row in connection.execute(select(_EVIDENCE))]
    return [str(row["id"]) for row in rows if any(goes(key) for key in _keys(who, row))]


def _keys(who: Them, row: Row) -> Iterator[Key]:
    if row["expense_id"] in who.own[TABLE_OF[Expense].name]:
        yield row["id"], _TITLE, How.CLAIM
    for field in free_texts(Evidence):
        for how, _, _ in who.marks.found(row[field]) if who.marks else ():
            yield row["id"], field, how


def delete_files(tx: Transaction, ids: Collection[str]) -> None:
    """Take these rows out of the table, and let go of bytes that nothing else bears."""
    search_index.forget(tx.connection, ids)
    digests = {str(row["digest"]) for row in tx.rows(_EVIDENCE.name, ids).values()}
    for chunk in chunks(ids):
        tx.connection.execute(delete(_EVIDENCE).where(_EVIDENCE.c.id.in_(chunk)))
    for digest in digests:
        if not stored_files.borne(tx.connection, digest):
            tx.forget(digest)

"""Papers that went out and name somebody: found by their text, and emptied where she says so.

That a paper went out, its version and its hash stay; its bytes and its text go.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, select

from cpp_desktop.domain.erasure import Mention
from cpp_desktop.domain.issued_papers import IssuedPaper
from cpp_desktop.storage.changes import REMOVED
from cpp_desktop.storage.mentions import Them, them
from cpp_desktop.storage.tables import TABLE_OF
from cpp_desktop.storage.transaction import Transaction

TEXT = "said"
_PAPER = TABLE_OF[IssuedPaper]


def papers_naming(connection: Connection, person_id: str) -> list[Mention]:
    """Return the papers whose text names a person, each once: by the surest way of naming them that it has."""
    who = them(connection, person_id)
    kept = select(_PAPER).where(_PAPER.c[TEXT] != "", _PAPER.c[REMOVED] == 0)
    found = (max(_mentions(who, row.id, row.said), key=_weight, default=None) for row in connection.execute(kept))
    return [one for one in found if one is not None]


def _mentions(who: Them, paper_id: str, said: str) -> Iterator[Mention]:
    if who.marks is not None:
        for how, start, end in who.marks.found(said):
            sure = who.marks.is_sure(how, linked=False)
            yield Mention(IssuedPaper, paper_id, TEXT, how, said, start, end, sure)


def _weight(mention: Mention) -> tuple[bool, int]:
    return mention.sure, -mention.start


def empty_papers(tx: Transaction, ids: Collection[str]) -> None:
    """Let go of the bytes and the text of papers, those of other papers left as they are."""
    rows = tx.rows(_PAPER.name, sorted(ids))
    for paper_id in rows:
        tx.put(_PAPER.name, paper_id, {TEXT: "", REMOVED: rows[paper_id][REMOVED]})
    others = select(_PAPER.c.digest).where(_PAPER.c.id.not_in(list(rows)), _PAPER.c[TEXT] != "")
    wanted = set(tx.connection.execute(others).scalars())
    for digest in {str(row["digest"]) for row in rows.values()} - wanted:
        tx.forget(digest)

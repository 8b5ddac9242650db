"""Papers that went out and name somebody: found by their text, and emptied where she says so.

That a paper went out, its version and its hash stay; its bytes and its text go.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, select

from cpp_desktop.domain.erasure import Mention
from cpp_desktop.domain.issued_papers import IssuedPaper, PackPart
from cpp_desktop.storage import stored_files
from cpp_desktop.storage.changes import REMOVED
from cpp_desktop.storage.mentions import Them, them
from cpp_desktop.storage.tables import TABLE_OF
from cpp_desktop.storage.transaction import Transaction

TEXT = "said"
_TITLE, _DIGEST = "title", "digest"
EMPTIED = (TEXT, _TITLE)
"""The fields that are emptied, of a paper and of its parts."""
_PAPER, _PART = TABLE_OF[IssuedPaper], TABLE_OF[PackPart]


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


def empty_papers(tx: Transaction, ids: Collection[str]) -> frozenset[str]:
    """Let go of the bytes and the text of papers, and return which records were emptied; others stay as they are.

    Of a pack the titles and files of its parts go too; a file that something else bears is still kept there.
    """
    papers = tx.rows(_PAPER.name, sorted(ids))
    made_of = select(_PART.c.id).where(_PART.c.issued_paper_id.in_(list(papers)))
    parts = tx.rows(_PART.name, list(tx.connection.execute(made_of).scalars()))
    for paper_id, row in papers.items():
        tx.put(_PAPER.name, paper_id, {TEXT: "", REMOVED: row[REMOVED]})
    for part_id, row in parts.items():
        tx.put(_PART.name, part_id, {_TITLE: "", _DIGEST: "", REMOVED: row[REMOVED]})
    tx.write_out()
    kept = select(_PAPER.c.digest).where(_PAPER.c[TEXT] != "")
    wanted = set(tx.connection.execute(kept).scalars())
    for digest in {str(row[_DIGEST]) for row in papers.values()} - wanted:
        tx.forget(digest)
    for digest in {str(row[_DIGEST]) for row in parts.values()}:
        if not stored_files.borne(tx.connection, digest):
            tx.forget(digest)
    return frozenset((*papers, *parts))

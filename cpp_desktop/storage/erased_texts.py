"""The mentions of a person, taken out of other records, of the log of changes and of drafts."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from cpp_desktop.domain.erasure import How, Key
from cpp_desktop.storage.changes import REMOVED, WHOLE, written
from cpp_desktop.storage.erased_ledger import Erased
from cpp_desktop.storage.erased_papers import EMPTIED
from cpp_desktop.storage.erased_records import neutral
from cpp_desktop.storage.mentions import Them, free_texts, rewritten, rows_of_others
from cpp_desktop.storage.references import chunks
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, change, draft
from cpp_desktop.storage.transaction import Transaction


def goes(who: Them, wanted: Erased, record_id: str, field: str, *, linked: bool) -> Callable[[How], bool]:
    """Return what says of a kind of mention in one field whether it goes: as she said, else where it is sure."""

    def is_going(how: How) -> bool:
        key: Key = (record_id, field, how)
        if key in wanted.kept or key in wanted.removed:
            return key in wanted.removed
        return who.marks is not None and who.marks.is_sure(how, linked=linked)

    return is_going


def _without(who: Them, value: Any, is_going: Callable[[How], bool]) -> Any:  # noqa: ANN401 - whatever JSON holds
    marks = who.marks
    return value if marks is None else rewritten(value, lambda said: marks.without(said, is_going))


def empty_texts(tx: Transaction, who: Them, wanted: Erased) -> tuple[int, set[str]]:
    """Take the mentions out of other records, and return how many texts changed and whose records link to them."""
    count, linked = 0, set()
    for kind, row in rows_of_others(tx.connection, who):
        if who.links(row):
            linked.add(row["id"])
        changed = {}
        for field in free_texts(kind):
            said = row[field]
            left = _without(who, said, goes(who, wanted, row["id"], field, linked=row["id"] in linked))
            if left != said:
                changed[field] = left
        if changed:
            tx.put(TABLE_OF[kind].name, row["id"], {**changed, REMOVED: row[REMOVED]})
            count += len(changed)
    return count, linked


def empty_log(
    tx: Transaction, who: Them, wanted: Erased, gone: dict[str, list[str]], linked: set[str], papers: Collection[str]
) -> None:
    """Take the person out of the log; of records that are `gone` (ids by table) no entry stays.

    `papers` are the ids of those that went out and were emptied, and of their parts.
    """
    going = {record_id for ids in gone.values() for record_id in ids}
    emptied, deleted = [], []
    for entry in tx.connection.execute(select(change)):
        if entry.record_id in going:
            deleted.append(entry.stamp)
            tx.rewritten.add(entry.transaction)
            continue
        kind = KIND_OF[entry.kind]
        if entry.record_id in who.own.get(entry.kind, ()):
            old, new = _own_entry(kind, entry)
        else:
            is_paper, is_linked = entry.record_id in papers, entry.record_id in linked
            old, new = _entry_of_another(tx, who, wanted, kind, entry, linked=is_linked, is_paper=is_paper)
        label = _without(who, entry.label, goes(who, wanted, "", "", linked=False))
        if (old, new, label) != (entry.old, entry.new, entry.label):
            emptied.append({"of_stamp": entry.stamp, "to_old": old, "to_new": new, "to_label": label})
            tx.rewritten.add(entry.transaction)
    if emptied:
        values: dict[str, Any] = {name: bindparam(f"to_{name}") for name in ("old", "new", "label")}
        tx.connection.execute(update(change).where(change.c.stamp == bindparam("of_stamp")).values(values), emptied)
    for chunk in chunks(deleted):
        tx.connection.execute(delete(change).where(change.c.stamp.in_(chunk)))


def _own_entry(kind: type, entry: Row[Any]) -> tuple[str | None, str | None]:
    """Blank what an entry held of the person. The last one of each field brings the neutral value, and keeps it."""
    blank = neutral(kind)
    if entry.field == WHOLE and entry.new is not None:
        held = json.loads(entry.new)
        return entry.old, written({**held, **{name: value for name, value in blank.items() if name in held}})
    if entry.field in blank:
        return None, entry.new if entry.new == written(blank[entry.field]) else None
    return entry.old, entry.new


def _entry_of_another(
    tx: Transaction, who: Them, wanted: Erased, kind: type, entry: Row[Any], *, linked: bool, is_paper: bool
) -> tuple[str | None, str | None]:
    """Take the mentions out of what an entry of somebody else's record held, and leave the rest."""
    texts = free_texts(kind)

    def left(field: str, value: Any) -> Any:  # noqa: ANN401
        if is_paper and field in EMPTIED:
            return ""
        is_going = goes(who, wanted, entry.record_id, field, linked=linked)
        return _without(who, value, is_going) if field in texts else value

    def told(stored: str | None) -> str | None:
        if stored is None:
            return None
        value = json.loads(stored)
        if entry.field == WHOLE:
            after = {name: left(name, one) for name, one in value.items()}
        else:
            after = left(entry.field, value)
        return stored if after == value else written(after)

    return (None if entry.transaction == tx.id else told(entry.old)), told(entry.new)


def empty_drafts(connection: Connection, who: Them) -> None:
    """Take the person out of what is typed and not saved; drafts of their own records go."""
    own = {record_id for ids in who.own.values() for record_id in ids}
    for row in connection.execute(select(draft)).all():
        if any(record_id in row.key for record_id in own):
            connection.execute(delete(draft).where(draft.c.key == row.key))
            continue
        held = json.loads(row.entries)
        left = _without(who, held, lambda how: who.marks is not None and who.marks.is_sure(how, linked=False))
        if left != held:
            connection.execute(update(draft).where(draft.c.key == row.key).values(entries=json.dumps(left)))

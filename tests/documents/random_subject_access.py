"""Random subject access: any words in any field, other people anywhere, in either edition."""

from __future__ import annotations

from datetime import UTC, datetime, time

from cpp_desktop.domain.held_words import FIELDS, KINDS, field_words
from cpp_desktop.domain.subject_access import (
    Held,
    HeldChange,
    HeldRecord,
    Part,
    SubjectAccess,
    ThirdParty,
    redacted,
)
from cpp_desktop.domain.third_parties import Passage, Piece
from tests.documents.chance import Chance


def _passage(chance: Chance) -> Passage:
    return chance.some(lambda: Piece(chance.words(20), chance.one(("", "", "joan")), sure=chance.one((True, False))), 4)


def _record(chance: Chance, kind: str) -> HeldRecord:
    fields = chance.some(lambda: chance.one(sorted(FIELDS)), 8)
    return HeldRecord(
        id="id",
        kind=kind,
        title=_passage(chance),
        fields=tuple(Held(field=f, label=field_words(f), words=_passage(chance)) for f in dict.fromkeys(fields)),
        confidential=chance.one((True, False)),
    )


def _part(chance: Chance) -> Part:
    code = chance.one((*sorted(KINDS), "texts", "drafts"))
    return Part(
        code=code,
        title=chance.words(4) or "Part",
        purpose=chance.words(8),
        records=chance.some(lambda: _record(chance, code), 6),
    )


def _change(chance: Chance) -> HeldChange:
    at = datetime.combine(chance.day(), time(9, 5), UTC)
    return HeldChange(
        id="1", at=at, who=_passage(chance), what=_passage(chance), old=_passage(chance), new=_passage(chance)
    )


def subject_access(chance: Chance) -> SubjectAccess:
    """What is held about somebody."""
    made = SubjectAccess(
        masthead=chance.masthead(),
        group_id="group",
        data_controller=chance.words(),
        person_id="person",
        name=chance.words(3),
        asked=chance.day(),
        answer_by=chance.day(),
        made=chance.day(),
        parts=chance.some(lambda: _part(chance), 5),
        changes=chance.some(lambda: _change(chance), 20),
        others=chance.some(lambda: ThirdParty(id="joan", name=chance.words(3), times=3, sure=False), 5),
    )
    return redacted(made) if chance.one((True, False)) else made

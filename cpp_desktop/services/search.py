"""Finding anything in a group's file by words of it, as they are typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.actions import OPEN_STATES, Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.deaths import names_any
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem
from cpp_desktop.domain.people import Person
from cpp_desktop.services.action_owners import Secrets
from cpp_desktop.services.evidence import secret_files
from cpp_desktop.services.office import Office
from cpp_desktop.services.search_hits import TOLD, Hit, Kind, dead_written, meetings_of

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


_NOTED: tuple[Any, ...] = (Activity, CaseStep, Consultation)
"""What can name the minute that it was noted in."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, at most `most` of each kind, how many there are of each, and how many were kept back.

    Kept back are confidential passages with their actions, and people who have died.
    """

    hits: tuple[Hit, ...]
    counts: dict[Kind, int]
    kept_back: int = 0


def find(office: Office, words: str, *, whole: bool = False, most: int | None = None) -> Found:
    """Find the records that hold every word typed, or a longer one that begins with it; accents do not matter.

    People stand by name, all else with the latest first. `whole` takes confidential passages too.
    """
    with office.store.read() as snapshot:
        ids: dict[type, list[str]] = defaultdict(list)
        for record, record_id in snapshot.matching(words):
            ids[record].append(record_id)
        secret = set() if whole else _secret(snapshot, ids)
        hits: list[Hit] = []
        counts: dict[Kind, int] = {}
        for kind, (record, tell) in TOLD.items():
            open_to_see = [i for i in ids[record] if i not in secret]
            if open_to_see:
                counts[kind] = len(open_to_see)
                hits += tell(snapshot, open_to_see, most, office.today())
        kept_back = sum(len(found) for found in ids.values()) - sum(counts.values())
    return Found(tuple(hits), counts, kept_back)


def snippets(office: Office, words: str, hits: Iterable[Hit]) -> dict[str, tuple[tuple[str, bool], ...]]:
    """Return by id where the words stand in each record's text, as pieces and whether each is a word found.

    Of what somebody who has died was to do or to lead only the title is told.
    """
    from cpp_desktop.storage.search_index import END, START

    hits = list(hits)
    with office.store.read() as snapshot:
        untold = _of_the_dead(snapshot, hits)
        found = snapshot.snippets(words, [hit.id for hit in hits if hit.id not in untold])
    pieces: dict[str, tuple[tuple[str, bool], ...]] = {}
    for record_id, marked in found.items():
        before, *parts = " ".join(marked.split()).split(START)
        line = [(before, False)]
        for part in parts:
            word, _, after = part.partition(END)
            line += [(word, True), (after, False)]
        pieces[record_id] = tuple(piece for piece in line if piece[0])
    return pieces


def _secret(snapshot: Snapshot, ids: dict[type, list[str]]) -> set[str]:
    """The ids of what is shown only when asked for: the dead, and confidential items with all that comes of them."""
    secrets = Secrets.read(snapshot)
    items = {item.id for item in snapshot.all(AgendaItem, confidential=True)}
    papers = snapshot.all(ItemPaper, id=ids[ItemPaper]) if ids[ItemPaper] else []
    items |= {paper.id for paper in papers if paper.confidential or paper.item_id in items}
    dead = {p.id for p in snapshot.all(Person, id=ids[Person]) if p.died_on is not None} if ids[Person] else set()
    asked = snapshot.all(Action, id=ids[Action]) if secrets.ids and ids[Action] else []
    noted = (record for kind in _NOTED if secrets.ids and ids[kind] for record in snapshot.all(kind, id=ids[kind]))
    told = {record.id for record in noted if record.minute_id in secrets.ids}
    files = secret_files(snapshot, ids[Evidence], secrets)
    return items | secrets.ids | dead | {action.id for action in asked if secrets.hold(action)} | told | files


def _of_the_dead(snapshot: Snapshot, hits: list[Hit]) -> set[str]:
    """The ids of open actions, and of items not led yet, that somebody who has died is written down for."""
    actions = snapshot.all(Action, id=[h.id for h in hits if h.kind is Kind.ACTION], state=OPEN_STATES)
    items = snapshot.all(AgendaItem, id=[h.id for h in hits if h.kind is Kind.ITEM])
    meetings = meetings_of(snapshot, items)
    written = {a.id: a.owner for a in actions}
    written |= {i.id: i.lead for i in items if meetings[i.meeting_id].state not in TOOK_PLACE}
    dead = dead_written(snapshot, written.values())
    return {record_id for record_id, names in written.items() if names_any(names, dead)}

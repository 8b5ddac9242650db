"""The sample group: two years of an invented group, to try everything on before trusting it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cpp_desktop import paths
from cpp_desktop.domain.agendas import PaperSupply
from cpp_desktop.domain.expenses import Rate
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, Role
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.services import (
    attachments,
    item_papers,
    minutes_status,
    past_minutes,
    records,
    reflection,
    tables,
)
from cpp_desktop.services.office import Office, create, open_office
from cpp_desktop.services.which_item import find_item
from cpp_desktop.services.which_meeting import find_meeting

PASSPHRASE = "sample group"
FILE_NAME = "Sample group.cppgroup"

_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def open_sample() -> Office:
    """Open this user's own copy of the sample group, made first where there is none.

    Raises:
        StorageTrouble: the copy cannot be made or opened.
    """
    kept = paths.data_dir() / FILE_NAME
    return open_office(kept, passphrase=PASSPHRASE) if kept.exists() else make_sample(kept)


def make_sample(target: Path) -> Office:
    """Make a copy of the sample group at `target` and open it; its passphrase is `PASSPHRASE`.

    Raises:
        Refused: there is already a file at `target`.
        StorageTrouble: the copy cannot be made; nothing is left behind.
    """
    lay_out(target)
    return open_office(target, passphrase=PASSPHRASE)


def lay_out(target: Path, progress: Progress = silent) -> None:
    """Make a copy of the sample group at `target`, without opening it.

    It is made elsewhere and copied when it is whole, so that it comes without steps to undo. Its days are moved by
    whole weeks: they lie around today and keep their weekdays.

    Raises:
        Refused: there is already a file at `target`.
        StorageTrouble: the copy cannot be made; nothing is left behind.
    """
    facts = _facts()
    named = {key: facts[key] for key in ("name", "parent", "year_start")}
    with TemporaryDirectory() as elsewhere:
        office = create(Path(elsewhere) / FILE_NAME, PASSPHRASE, **named, is_sample=True)
        try:
            records.save(office, replace(office.group, **facts["rules"]))
            moved = _weeks(date.fromisoformat(facts["written_on"]), office.today())
            for n, kind in enumerate(tables.KINDS):
                progress(n, len(tables.KINDS), f"Sample group: {kind}")
                _bring_in(office, kind, moved)
            _add_support(office, moved)
            _settle_minutes(office)
            _add_reflections(office)
            _add_papers(office)
            office.back_up(target)
        finally:
            office.close()


def _facts() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((_folder() / "group.json").read_text(encoding="utf-8"))
    return facts


def _folder() -> Path:
    return paths.resources() / "sample_group"


def _weeks(written: date, today: date) -> timedelta:
    return timedelta(weeks=(today - written).days // 7)


def _moved(file: str, moved: timedelta) -> str:
    text = (_folder() / file).read_text(encoding="utf-8")
    return _DAY.sub(lambda day: (date.fromisoformat(day[0]) + moved).isoformat(), text)


def _add_support(office: Office, moved: timedelta) -> None:
    """Add what no list holds: needs, consents, interests, places, rates, steps of cases, worded as in the file."""
    from cpp_desktop.storage.rows import changed, made
    from cpp_desktop.storage.tables import KIND_OF

    facts = json.loads(_moved("support.json", moved))
    with office.store.transaction("add needs and agreements") as tx:
        ids = {person.name: person.id for person in tx.all(Person)}
        for name, given in facts["people"].items():
            tx.save_all(changed(person, given) for person in tx.all(Person, id=ids[name]))
        for kind, of in ((Membership, facts["memberships"]), (Role, facts["roles"])):
            for name, given in of.items():
                tx.save_all(changed(r, given) for r in tx.all(kind, person_id=ids[name]) if _still(r))
        for given in facts["records"]:
            people = {"person_id": ids[given["person"]]} if "person" in given else {}
            several = {"person_ids": [ids[name] for name in given["people"]]} if "people" in given else {}
            plain = {key: value for key, value in given.items() if key not in ("kind", "person", "people")}
            tx.save(made(KIND_OF[given["kind"]], {**plain, **people, **several}))
        tx.save_all(made(Rate, given) for given in facts["rates"])
        days = {m.id: m.date.isoformat() for m in tx.all(Meeting)}
        minutes = {f"{days[m.meeting_id]} {m.number}": m.id for m in tx.all(Minute)}
        cases = {case.reference: case.id for case in tx.all(InfluenceCase)}
        for given in facts["steps"]:
            plain = {key: given[key] for key in ("day", "kind", "text")}
            minute_id = minutes[given["minute"]] if given["minute"] else None
            tx.save(made(CaseStep, {**plain, "case_id": cases[given["case"]], "minute_id": minute_id}))


def _settle_minutes(office: Office) -> None:
    """Let each meeting's minutes be approved by the next of its kind and signed there; the last ones stay drafts."""
    waiting = [line for line in past_minutes.waiting(office) if not line.why]
    past_minutes.approve_all(office, waiting)
    for line in waiting:
        if line.at and (chair := minutes_status.chair_on(office, line.at.date)):
            minutes_status.sign(office, line.meeting, day=line.at.date, by=chair)


def _add_reflections(office: Office) -> None:
    """Let users and professionals have answered in the years before this one."""
    told = json.loads((_folder() / "reflection.json").read_text(encoding="utf-8"))
    day, years = office.today(), []
    for _ in told:
        first, _last = year_containing(office.group.year_start, day)
        day = first - timedelta(days=1)
        years.append(Period(*year_containing(office.group.year_start, day)))
    for period, given in zip(reversed(years), told, strict=True):
        for asked, sheet in reflection.begin(office, period).items():
            reflection.add_answers(office, sheet, **given[asked.value])


def _add_papers(office: Office) -> None:
    """Put papers under items of the next meeting."""
    told = json.loads((_folder() / "papers.json").read_text(encoding="utf-8"))
    meeting = find_meeting(office, "next")
    for given in told:
        item = find_item(office, meeting.id, given["item"])
        if "file" in given:
            attachments.attach(office, item.id, _folder() / "papers" / given["file"], title=given["title"])
        else:
            item_papers.add_paper(office, item.id, given["title"], PaperSupply(given["supply"]))


def _still(record: Any) -> bool:  # noqa: ANN401 - a membership or a role
    return (record.left if isinstance(record, Membership) else record.last) is None


def _bring_in(office: Office, kind: str, moved: timedelta) -> None:
    text = _moved(f"{kind}.csv", moved)
    tables.carry_out(office, tables.plan_import(office, kind, tables.read_pasted(kind, text)))

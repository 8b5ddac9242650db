"""Evidence: files kept with actions, activities, cases and their steps, requests for views and claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import KEPT_WITH, MOST_BYTES, Evidence, title_from
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.services import records
from cpp_desktop.services.action_owners import Secrets
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

About: TypeAlias = Action | Activity | InfluenceCase | CaseStep | Consultation | Expense


def attach(office: Office, about: About, path: Path, title: str = "", *, most: int = MOST_BYTES) -> Evidence:
    """Keep a file with a record, in one step; its bytes are kept once, whatever is kept with them.

    Photographs are kept without what the camera noted: where, when and by whom they were taken.

    Raises:
        Refused: `file`, when it is a program, a bomb, damaged, too large, of a kind that is not kept, or here already.
        StorageTrouble: the group's file cannot be written; nothing was kept.
    """
    from cpp_desktop.exchange import evidence_file

    found = evidence_file.read(path, most)
    field = KEPT_WITH[type(about)]
    evidence = Evidence(
        title=title.strip() or title_from(found.name), file_name=found.name, media_type=found.media_type,
        size=len(found.content), digest=sha256(found.content).hexdigest(), added=office.today(), **{field: about.id},
    )  # fmt: skip
    records.check(evidence)
    with office.store.transaction("keep file") as tx:
        if same := tx.all(Evidence, digest=evidence.digest, **{field: about.id}):
            raise Refused(file=f"This file is kept here already, as “{same[0].title}”.")
        tx.keep(found.content)
        tx.save(evidence)
    return evidence


def files_of(office: Office, about: About) -> list[Evidence]:
    """Return the files kept with a record, the first kept first."""
    with office.store.read() as snapshot:
        return files_about(snapshot, about)


def files_about(snapshot: Snapshot, about: Any) -> list[Evidence]:  # noqa: ANN401 - any record, with files or not
    """Return the files kept with a record, in one look at the file; none with a kind that keeps none."""
    field = KEPT_WITH.get(type(about))
    return snapshot.all(Evidence, **{field: about.id}) if field else []


def retitle(office: Office, evidence: Evidence, title: str) -> Evidence:
    """Say anew what a file shows.

    Raises:
        Refused: without a title.
    """
    return records.save(office, replace(evidence, title=title.strip()))


def secret_files(snapshot: Snapshot, ids: Sequence[str], secrets: Secrets) -> set[str]:
    """Return which of some files are kept with what comes of a confidential minute."""
    files = snapshot.all(Evidence, id=ids) if secrets.ids and ids else []
    if not files:
        return set()
    apart = {a.id for a in snapshot.all(Action, id=[f.action_id for f in files if f.action_id]) if secrets.hold(a)}
    noted: tuple[type[Any], ...] = (Activity, CaseStep, Consultation)
    for kind in noted:
        named = [i for f in files if (i := getattr(f, KEPT_WITH[kind]))]
        apart |= {record.id for record in snapshot.all(kind, id=named) if record.minute_id in secrets.ids}
    return {
        file.id for file in files if apart.intersection(filter(None, (getattr(file, n) for n in KEPT_WITH.values())))
    }

"""Files kept in the group's file, under whatever record: read, opened elsewhere, and copied out."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.letterheads import WordTemplate
from cpp_desktop.services import opened_copies
from cpp_desktop.services.office import Office

KeptFile: TypeAlias = Evidence | ItemPaper

_DAMAGED = "This file is damaged: it is no longer as it was kept. A backup may still hold it whole."
_GONE = "This file is not kept here any more."


def content(office: Office, file: KeptFile | WordTemplate) -> bytes:
    """Return a file's bytes.

    Raises:
        Refused: it is not kept any more.
        StorageTrouble: it is damaged.
    """
    with office.store.read() as snapshot:
        data = snapshot.content(file.digest) if snapshot.get(type(file), file.id) else None
    if data is None:
        raise Refused(file=_GONE)
    if sha256(data).hexdigest() != file.digest:
        raise StorageTrouble(_DAMAGED)
    return data


def opened_copy(office: Office, file: KeptFile) -> Path:
    """Write a private copy for another program to open, gone when the group's file is closed; return where it is.

    Raises:
        Refused: it is not kept any more.
        StorageTrouble: it is damaged, or could not be written.
    """
    return opened_copies.put(office.file.path, file.id, file.file_name, content(office, file))


def save_copy(office: Office, file: KeptFile, target: Path) -> Path:
    """Write a copy to a place of her own: whole, or not at all.

    Raises:
        Refused: it is not kept any more.
        StorageTrouble: it is damaged, or cannot be written there.
    """
    from cpp_desktop import whole_file

    whole_file.put(target, content(office, file))
    return target

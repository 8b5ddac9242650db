"""Evidence: files and photographs kept with what they show, and which files may be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.influence import CaseStep, InfluenceCase

MOST_BYTES = 25 * 1024 * 1024
"""The largest file that is kept."""

MOST_POINTS = 120_000_000
"""The largest picture, in points: what the largest cameras of telephones make, and a half of what fills a laptop."""

KINDS: Mapping[str, str] = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".heif": "image/heic",
    ".gif": "image/gif",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
    ".rtf": "application/rtf",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".eml": "message/rfc822",
}
"""Which files are kept: the media type by the ending of the name."""

PROGRAMMES = frozenset(
    f".{ending}"
    for ending in (
        "exe com scr pif msi msp msix appx bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta lnk url scf cpl dll sys reg "
        "jar class app dmg pkg command desktop sh bash zsh csh run bin elf appimage deb rpm apk so dylib workflow "
        "py pyw pyc rb pl php lua html htm xhtml mht svg xml xsl chm gadget application action"
    ).split()
)
"""Endings of what a double click would run, or what a browser would."""

WITH_MACROS = frozenset(f".{ending}" for ending in "docm dotm xlsm xltm xlsb xlam pptm potm ppsm ppam".split())
PACKED = frozenset(f".{ending}" for ending in "zip 7z rar gz tgz bz2 xz tar cab iso img vhd arj lzh zst".split())

KEPT_WITH: Mapping[type, str] = {
    Action: "action_id",
    Activity: "activity_id",
    InfluenceCase: "case_id",
    CaseStep: "step_id",
    Consultation: "consultation_id",
    Expense: "expense_id",
}
"""The kinds of record that files are kept with, and the field of `Evidence` that names one."""

A_PROGRAMME = "This is a programme or a script. None is kept with the records: whoever opened it would run it."
HAS_MACROS = (
    "This document holds macros, which are small programmes. Save it in Word or LibreOffice without them and add that."
)
IS_PACKED = "This is a folder packed into one file. Unpack it, and add the files that matter one by one."
UNKNOWN = "Files of this kind are not kept. A PDF, a picture, a document, a sheet, an e-mail or plain text can be."

_RESERVED = frozenset(["CON", "PRN", "AUX", "NUL", *(f"{n}{i}" for n in ("COM", "LPT") for i in range(1, 10))])
_LONGEST = 80
_FALLBACK = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file kept with one record: an action, an activity, a case or a step of it, a request for views, a claim.

    The bytes lie in the group's file once, by their SHA-256 `digest` in hex; `size` is their number.
    """

    id: str = field(default_factory=new_id)
    action_id: str | None = None
    activity_id: str | None = None
    case_id: str | None = None
    step_id: str | None = None
    consultation_id: str | None = None
    expense_id: str | None = None
    title: str
    file_name: str
    media_type: str
    size: int
    digest: str
    added: date


def ending_of(file_name: str) -> str:
    """Return the ending that decides what opens a file, in lower case; spaces and dots behind it decide nothing."""
    _, dot, ending = _printable(file_name).rstrip(" .").rpartition(".")
    return f".{ending.casefold()}" if dot else ""


def media_type_of(file_name: str) -> str:
    """Return the media type that a file's name promises.

    Raises:
        Refused: `file`, when it is a programme by its name, or of a kind that is not kept.
    """
    ending = ending_of(file_name)
    if ending in PROGRAMMES:
        raise Refused(file=A_PROGRAMME)
    if ending in WITH_MACROS:
        raise Refused(file=HAS_MACROS)
    if ending in PACKED:
        raise Refused(file=IS_PACKED)
    if ending not in KINDS:
        raise Refused(file=UNKNOWN)
    return KINDS[ending]


def safe_name(file_name: str) -> str:
    """Return a file's name as every system takes it: no folders, nothing unseen, not too long, its ending kept."""
    last = re.split(r"[/\\]", _printable(file_name))[-1].rstrip(" .")
    stem, dot, ending = re.sub(r'[<>:"|?*]', "", last).rpartition(".")
    stem = (stem if dot else ending).strip(" .")[:_LONGEST].strip() or _FALLBACK
    if stem.partition(".")[0].upper() in _RESERVED:
        stem = f"_{stem}"
    return f"{stem}.{ending}" if dot else stem


def title_from(file_name: str) -> str:
    """Return what a file is called until somebody says what it shows: its name without the ending."""
    stem, _, _ = safe_name(file_name).rpartition(".")
    return " ".join(stem.replace("_", " ").split()) or _FALLBACK


def _printable(text: str) -> str:
    # What turns the order of letters round would make "fdp.exe" look like "exe.pdf".
    return "".join(letter for letter in text if letter.isprintable())

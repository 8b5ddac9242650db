"""E-mails as files (.eml, RFC 5322) that a mail program opens as drafts; nothing is sent from here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from cpp_desktop import whole_file
from cpp_desktop.domain.mail_drafts import MailDraft

_LONGEST = 80
# Signs with a meaning of their own in a header are left out of names: what is left needs no quotation marks.
_SPECIAL = re.compile(r'[()<>\[\]:;@\\,."]+')
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def write(draft: MailDraft, target: Path) -> None:
    """Write a draft to a file, whole or not at all.

    Raises:
        StorageTrouble: it cannot be written there.
    """
    whole_file.put(target, as_message(draft))


def as_message(draft: MailDraft) -> bytes:
    """Return a draft as a mail program reads it."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    addresses = [Address("" if draft.hidden else _plain(name), addr_spec=address) for name, address in draft.to]
    message["Bcc" if draft.hidden else "To"] = addresses
    message["Subject"] = _one_line(draft.subject)
    message.set_content(draft.text, charset="utf-8", cte="quoted-printable")
    attached = ((draft.attachment_name, draft.attachment),) if draft.attachment else ()
    for name, data in (*attached, *draft.more):
        message.add_attachment(data, maintype="application", subtype="pdf", filename=safe_name(name))
    return message.as_bytes()


def safe_name(words: str) -> str:
    """Return a file name that every system takes, its ending kept."""
    stem, dot, ending = words.rpartition(".")
    stem, ending = (stem, f".{ending}") if dot else (words, "")
    stem = _NOT_IN_NAMES.sub(" ", _one_line(stem))
    stem = " ".join(stem.split())[:_LONGEST].strip(" .")
    return f"{'_' if _RESERVED.fullmatch(stem) else ''}{stem or 'paper'}{ending}"


def unique_name(words: str, taken: Collection[str]) -> str:
    """Return a safe file name that is none of those taken, whatever their case."""
    first = safe_name(words)
    stem, ending = Path(first).stem, Path(first).suffix
    known, name, number = {one.casefold() for one in taken}, first, 1
    while name.casefold() in known:
        number += 1
        name = f"{stem} {number}{ending}"
    return name


def _plain(name: str) -> str:
    return " ".join(_SPECIAL.sub(" ", _one_line(name)).split())


def _one_line(text: str) -> str:
    """Leave out line ends and whatever else is no sign that can be seen."""
    return " ".join("".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text).split())

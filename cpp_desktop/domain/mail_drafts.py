"""E-mails that are made here and sent later by a mail program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailDraft:
    """One e-mail, with a paper attached if there is one.

    `to` are pairs of name and address; `hidden` ones do not see each other. `copy_ids` are the copies of the issued
    paper that go out with it; `size` is its type size in points. `more` are further files, as name and bytes.
    """

    file_name: str
    to: tuple[tuple[str, str], ...]
    hidden: bool
    subject: str
    text: str
    attachment_name: str = ""
    attachment: bytes = b""
    size: int = 0
    copy_ids: tuple[str, ...] = ()
    more: tuple[tuple[str, bytes], ...] = ()

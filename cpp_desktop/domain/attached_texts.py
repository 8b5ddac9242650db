"""The words of an e-mail or a plain text: nothing in it is run, fetched or shown as a page of the web."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.headerregistry import DateHeader
from email.message import EmailMessage
from html.parser import HTMLParser

from cpp_desktop.domain.language import marked
from cpp_desktop.domain.wording import clock, long_date

MOST_LETTERS = 400_000
"""So much of a text is printed: more than a hundred pages."""

_HEADERS = (marked("From"), marked("To"), marked("Cc"), marked("Date"), marked("Subject"))
_WRAPPED = 55
"""A line at least as long was broken because it was full, not because it ended there."""
_BEGINS = re.compile(r"[\s>*•\-–]|\d+[.)]")
"""How a line begins that stands for itself."""
_UNREAD = frozenset({"script", "style", "head", "title", "template"})
_LINE_ENDS = frozenset("p div br tr li h1 h2 h3 h4 h5 h6 table blockquote ul ol hr".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedText:
    """What an attached text says, in paragraphs. `left_out` names the files that came with it.

    It is `cut` where only its beginning is here.
    """

    headers: tuple[tuple[str, str], ...] = ()
    paragraphs: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    cut: bool = False


def read_message(content: bytes) -> AttachedText:
    """Read an e-mail (.eml): who wrote to whom, when and about what, and its words; of a page of the web its text."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    headers = tuple((name, told) for name in _HEADERS if (told := _told(message, name)))
    names = tuple(name for part in message.walk() if (name := _file_name(part)))
    words = _body(message)
    return AttachedText(headers=headers, paragraphs=_flowed(words), left_out=names, cut=len(words) > MOST_LETTERS)


def read_text(content: bytes) -> AttachedText:
    """Read a plain text, in whichever encoding it was saved."""
    words = _decoded(content)
    return AttachedText(paragraphs=_flowed(words), cut=len(words) > MOST_LETTERS)


def _told(message: EmailMessage, name: str) -> str:
    try:
        header = message.get(name, "")
        moment = header.datetime if isinstance(header, DateHeader) else None
        return f"{long_date(moment)}, {clock(moment.time())}" if moment else " ".join(str(header).split())
    except (ValueError, LookupError, AttributeError, IndexError):  # a header that was damaged or forged
        return ""


def _file_name(part: EmailMessage) -> str:
    try:
        return part.get_filename("") or ""
    except (ValueError, LookupError, AttributeError, IndexError):
        return ""


def _body(message: EmailMessage) -> str:
    """Return the plain text; where there is none, the text of the page of the web."""
    for kind in ("plain", "html"):
        for part in message.walk():
            if part.get_content_type() == f"text/{kind}" and not _file_name(part):
                words = _words(part)
                if words.strip():
                    return _of_page(words) if kind == "html" else words
    return ""


def _words(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    try:
        return content.decode(part.get_content_charset("utf-8"))
    except (LookupError, ValueError):
        return _decoded(content)


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _of_page(words: str) -> str:
    reader = _PageText()
    reader.feed(words[: 4 * MOST_LETTERS])
    reader.close()
    return "".join(reader.words)


class _PageText(HTMLParser):
    """Takes the text out of a page of the web, with line ends where it had them."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or what is not read."""
        self._unread += tag in _UNREAD
        if tag in _LINE_ENDS:
            self.words.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line, or what is not read."""
        self._unread = max(0, self._unread - (tag in _UNREAD))
        if tag in _LINE_ENDS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Take the words."""
        if not self._unread:
            self.words.append(re.sub(r"\s+", " ", data))


def _flowed(words: str) -> tuple[str, ...]:
    """Return paragraphs: lines that were broken because they were full go on, all others stand for themselves."""
    paragraphs = []
    for block in re.split(r"\n[ \t]*(?:\n[ \t]*)+", words[:MOST_LETTERS].replace("\r\n", "\n").replace("\r", "\n")):
        lines: list[str] = []
        full = False
        for line in block.split("\n"):
            text = line.strip()
            if full and text and not _BEGINS.match(line):
                lines[-1] += f" {text}"
            elif text:
                lines.append(text)
            full = len(text) >= _WRAPPED
        if lines:
            paragraphs.append("\n".join(lines))
    return tuple(paragraphs)

"""The words of an e-mail or a plain text: nothing in it is run, fetched or shown as a page of the web."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import Compat32
from email.utils import parsedate_to_datetime
from html import unescape

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.wording import clock, long_date

MOST_LETTERS, MOST_LINES = 200_000, 4_000
"""So much of a text is printed, about a hundred pages."""

_HEADERS = (marked("From"), marked("To"), marked("Cc"), marked("Date"), marked("Subject"))
_LONGEST_HEADER = 2000
_WRAPPED = 55
"""A line at least as long was broken because it was full, not because it ended there."""
_BEGINS = re.compile(r"[\s>*•\-–]|\d+[.)]")
"""How a line begins that stands for itself."""
_UNREAD = frozenset({"script", "style", "head", "title", "template"})
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,15})")
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


class _Short(Compat32):
    """Reads headers up to a length at which no reading of them is slow."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return the name of a header and the beginning of what it says."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def read_message(content: bytes) -> AttachedText:
    """Read an e-mail (.eml): who wrote to whom, when and about what, and its words; of a page of the web its text.

    Raises:
        Refused: `file`, when it is made to be unreadable.
    """
    try:
        message = message_from_bytes(content, policy=_Short())
        headers = tuple((name, told) for name in _HEADERS if (told := _told(message, name)))
        names = tuple(name for part in message.walk() if (name := _file_name(part)))
        words = _body(message)
    except RecursionError:  # a letter in a letter in a letter
        raise Refused(file=said("This e-mail is damaged. Print it as a PDF and attach that.")) from None
    beginning = _beginning(words)
    return AttachedText(headers=headers, paragraphs=_flowed(beginning), left_out=names, cut=beginning != words)


def read_text(content: bytes) -> AttachedText:
    """Read a plain text, in whichever encoding it was saved."""
    words = _decoded(content)
    beginning = _beginning(words)
    return AttachedText(paragraphs=_flowed(beginning), cut=beginning != words)


def _told(message: Message, name: str) -> str:
    words = _decoded_header(message.get(name, ""))
    if name == "Date":
        with suppress(ValueError, TypeError, IndexError, OverflowError):
            moment = parsedate_to_datetime(words)
            return f"{long_date(moment)}, {clock(moment.time())}"
    return words


def _decoded_header(value: object) -> str:
    try:
        words = str(make_header(decode_header(str(value))))
    except (ValueError, LookupError, HeaderParseError):  # damaged, or in no alphabet that is known
        words = str(value)
    return " ".join(words.split())


def _file_name(part: Message) -> str:
    try:
        return _decoded_header(part.get_filename("") or "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""


def _body(message: Message) -> str:
    """Return the plain text; where there is none, the text of the page of the web."""
    for kind in ("plain", "html"):
        for part in message.walk():
            if part.get_content_type() == f"text/{kind}" and not _file_name(part):
                words = _words(part)
                if words.strip():
                    return _of_page(words) if kind == "html" else words
    return ""


def _words(part: Message) -> str:
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


def _of_page(page: str) -> str:
    """Return the text of a page of the web, with line ends where it has them: each letter of it is looked at once.

    The parser that Python brings takes minutes over a page that is made to be slow.
    """
    words: list[str] = []
    at = 0
    while True:
        tag = page.find("<", at)
        words.append(re.sub(r"\s+", " ", page[at : tag if tag >= 0 else len(page)]))
        if tag < 0:
            return _unescaped("".join(words))
        name = _TAG.match(page, tag)
        if not name and page[tag + 1 : tag + 2] not in ("!", "?"):
            words.append("<")
            at = tag + 1
            continue
        end = "-->" if page.startswith("<!--", tag) else ">"
        if name and name[1].lower() in _UNREAD:
            tag = page.find(f"</{name[1]}", tag) % (len(page) + 1)  # without an end it goes to that of the page
        elif name and name[1].lower() in _LINE_ENDS:
            words.append("\n\n" if name[0][1] != "/" else "\n")
        close = page.find(end, tag + 1)
        at = close + len(end) if close >= 0 else len(page)


def _unescaped(words: str) -> str:
    try:
        return unescape(words)
    except ValueError:  # the number of a character with thousands of digits
        return words


def _beginning(words: str) -> str:
    lines = words[:MOST_LETTERS].split("\n", MOST_LINES)
    return "\n".join(lines[:MOST_LINES]) if len(lines) > MOST_LINES else words[:MOST_LETTERS]


def _flowed(words: str) -> tuple[str, ...]:
    """Return paragraphs: lines that were broken because they were full go on, all others stand for themselves."""
    paragraphs = []
    for block in re.split(r"\n[ \t]*(?:\n[ \t]*)+", words.replace("\r\n", "\n").replace("\r", "\n")):
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

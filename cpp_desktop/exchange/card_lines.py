"""A file of contact cards cut into cards and lines, whoever wrote it.

This is ours and not the library's: of a file with one odd line it reads no card at all, and a line with thirty commas
before its colon keeps its pattern busy for hours.
"""

from __future__ import annotations

import io
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.encoding import unicode_text, western
from cpp_desktop.exchange.grid import MOST_ROWS

MOST_LINES = 500_000
_MOST_OF_A_CARD = 2_000
_LONGEST = 1_000_000
_EDGE = re.compile(rb"\s*(BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_JOINED = re.compile(rb"(END:VCARD)\s*(BEGIN:VCARD\s*)", re.IGNORECASE)
_HEAD = re.compile(rb'((?:[^":]++|"[^"]*+")*+):')
_NAME = re.compile(r"(?:([\w-]+)\.)?([\w-]+)", re.ASCII)
_PARAMETER = re.compile(r'(?:[^";]++|"[^"]*+"?)++')
_VALUE = re.compile(r'"([^"]*+)"?|([^",]++)')
_BINARY = re.compile(rb"ENCODING=(?:B|BASE64)\b|;BASE64\b", re.IGNORECASE)
_PICTURES = (b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE")
_CHARSET = re.compile(r"(?:us-)?ascii|iso|latin|windows|cp\d|utf|koi8|mac|gb|big5|shift|euc|ks", re.IGNORECASE)
_CODES = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a card: its name and group, its parameters' values in small letters, and its decoded value.

    The backslashes of the value still stand; of pictures and other bytes nothing is kept.
    """

    number: int
    name: str
    group: str
    parameters: dict[str, tuple[str, ...]]
    value: str
    is_binary: bool = False

    @property
    def types(self) -> frozenset[str]:
        """The types, such as home and cell, however they are written."""
        return frozenset(word for value in self.parameters.get("TYPE", ()) for word in value.split(","))

    @property
    def is_preferred(self) -> bool:
        """Say whether it is the one to take where there are several."""
        return "pref" in self.types or self.parameters.get("PREF") == ("1",)


@dataclass(slots=True)
class RawCard:
    """One card: its place among the cards, the line it begins in, and its lines; `why` says that it is broken."""

    number: int
    begins: int
    lines: list[CardLine] = field(default_factory=list)
    why: str = ""


@dataclass(slots=True)
class CardFile:
    """The cards of a file; `stray` are the numbers of lines outside any card, or that could not be understood."""

    cards: list[RawCard] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)


def holds_cards(data: bytes) -> bool:
    """Say whether bytes begin as a file of contact cards does."""
    start = data[:400]
    text = (unicode_text(start) or "").encode() or start
    return bool(re.match(rb"\s*BEGIN\s*:\s*VCARD", text, re.IGNORECASE))


def cut(data: bytes) -> CardFile:
    """Cut a file into its cards. A card inside another (an agent's) is passed over with the line that holds it.

    Raises:
        Refused: when it is far too large.
    """
    text = unicode_text(data)
    found, card, inside, agent = CardFile(), None, 0, 0
    for number, line in _whole_lines(data if text is None else text.encode()):
        edge = _EDGE.fullmatch(line)
        if edge is None:
            if card is None:
                found.stray.append(number)
            elif not inside:
                _add(card, number, line, found)
        elif edge[1].upper() == b"END":
            if inside:
                inside -= 1
            elif card is None:
                found.stray.append(number)
            else:
                card = None
        elif card and (inside or _waits_for_agent(card)):
            inside += 1
            if inside == 1:
                agent = number
        else:
            if card:
                card.why = f"The card does not end before another begins in line {number}."
            card = _begun(found, number)
    if card:
        card.why = f"The card holds another, of line {agent}, that never ends." if inside else "The card never ends."
    return found


def _begun(found: CardFile, number: int) -> RawCard:
    if len(found.cards) == MOST_ROWS:
        raise Refused(source=f"There are too many cards in this file: {MOST_ROWS:,} are the most.")
    found.cards.append(RawCard(len(found.cards) + 1, number))
    return found.cards[-1]


def _waits_for_agent(card: RawCard) -> bool:
    return bool(card.lines) and card.lines[-1].name == "AGENT" and not card.lines[-1].value


def _add(card: RawCard, number: int, line: bytes, found: CardFile) -> None:
    if len(card.lines) == _MOST_OF_A_CARD:
        card.why = f"The card has more than {_MOST_OF_A_CARD:,} lines."
    elif len(line) > _LONGEST:
        card.why = f"The card has a line, {number}, that is longer than {_LONGEST:,} letters."
    elif read := _read(number, line):
        card.lines.append(read)
    else:
        found.stray.append(number)


def _whole_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return lines put together again, each with the number of its first."""
    held: list[bytes] = []
    at, old = 0, False
    for number, piece in _pieces(data):
        blank = not piece or piece.isspace()
        if held and held[-1].endswith(b"=") and _is_soft(held[0]) and not _EDGE.fullmatch(piece):
            held[-1] = held[-1][:-1]
            held.append(piece)
        elif held and piece[:1] in (b" ", b"\t") and not (old and blank):
            # Version 2.1 folds a line where it has a space and keeps that; later ones put one in.
            held += [] if _is_binary(held[0]) else [piece if old else piece[1:]]
        elif not (held and b":" not in piece and _is_binary(held[0])):
            if held:
                yield at, b"".join(held)
            at, held = number, [] if blank else [piece]
            if piece[:8].upper() == b"VERSION:":
                old = piece[8:].lstrip().startswith(b"2.")
    if held:
        yield at, b"".join(held)


def _is_soft(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _is_binary(line: bytes) -> bool:
    head = line.partition(b":")[0].upper()
    return head.startswith(_PICTURES) or bool(_BINARY.search(head))


def _pieces(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return the lines as they stand, numbered; a card that begins where another ends gets a line of its own."""
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    for number, line in enumerate(io.BytesIO(data), 1):
        if number > MOST_LINES:
            raise Refused(source=f"This file is too large: {MOST_LINES:,} lines of contact cards are the most.")
        piece = line.rstrip(b"\r\n")
        joined = _JOINED.fullmatch(piece) if len(piece) >= 20 else None
        for part in joined.groups() if joined else (piece,):
            yield number, part


def _read(number: int, line: bytes) -> CardLine | None:
    """Return a line's parts, or None where it has no name and value."""
    found = _HEAD.match(line)
    head, _, value = (found[1], b":", line[found.end() :]) if found else line.partition(b":")
    first, *rest = _PARAMETER.findall(_decoded(head, "")) or [""]
    named = _NAME.fullmatch(first.strip())
    if not named or b":" not in line:
        return None
    parameters = _parameters(rest)
    # Lotus Notes writes underscores for hyphens.
    name, group = named[2].upper().replace("_", "-"), (named[1] or "").lower()
    if _BINARY.search(head) or name.encode() in _PICTURES:
        return CardLine(number, name, group, parameters, "", is_binary=True)
    if "quoted-printable" in parameters.get("ENCODING", ()):
        value = quopri.decodestring(value)
    return CardLine(number, name, group, parameters, _decoded(value, *parameters.get("CHARSET", ("",))))


def _parameters(written: list[str]) -> dict[str, tuple[str, ...]]:
    """Return parameters by name; a bare one, as version 2.1 has them, is an encoding or a type."""
    found: dict[str, tuple[str, ...]] = {}
    for one in written:
        name, equals, values = (part.strip() for part in one.partition("="))
        if not equals:
            name, values = "ENCODING" if name.upper() in _CODES else "TYPE", name
        read = tuple((quoted or plain).strip().lower() for quoted, plain in _VALUE.findall(values))
        found[name.upper()] = (*found.get(name.upper(), ()), *read)
    return found


def _decoded(value: bytes, charset: str, *_: str) -> str:
    for name in (charset if _CHARSET.match(charset) else "", "utf-8"):
        try:
            return value.decode(name or "utf-8")
        except (LookupError, ValueError):
            continue
    return western(value)

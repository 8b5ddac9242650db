"""Contact cards (vCard 2.1, 3.0 and 4.0) read as a table, one row for each card, and written as version 3.0.

The file is cut into cards and lines by `card_lines`; the library reads structured names and addresses, and escapes
what is written. Text is read here, for the library ends a note of version 2.1 at its first comma; lines are folded
here, for it counts letters and not bytes.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from vobject.base import ContentLine, backslashEscape, getBehavior
from vobject.vcard import ADDRESS_ORDER, NAME_ORDER, Address, Name, serializeFields

from cpp_desktop import whole_file
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.card_lines import CardFile, CardLine, RawCard, cut
from cpp_desktop.exchange.grid import RawTable, Unread, heading_key

_EXACT = "X-CPP-"  # before a field's name: the text to the letter, where a card cannot hold it
_OURS = ("name", "known_as", "email", "telephone", "mobile", "address", "postcode", "notes", "card_id")
# Lines that say nothing of the person, or that are read with another.
_SILENT = frozenset("VERSION PRODID REV N FN UID KIND CLIENTPIDMAP X-ABLABEL X-ABADR X-ABUID".split())
_CALLED = {
    "AGENT": "another person's card", "BDAY": "birthday", "CATEGORIES": "card categories", "IMPP": "instant messages",
    "KEY": "key", "LABEL": "address label", "LOGO": "logo", "ORG": "employer or organisation", "PHOTO": "photo",
    "ROLE": "occupation", "SOUND": "sound", "TITLE": "job title", "URL": "web address",
}  # fmt: skip
_KINDS = {"group": "a group", "org": "an organisation", "location": "a place"}
_MOST_UNUSED = 60
_LONGEST_PARTS = 50_000  # the library goes through a name or an address letter by letter, twice
_WIDTH = 75  # octets of a line, RFC 2426
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MOBILE = frozenset({"cell", "mobile", "iphone", "pcs"})
_NO_TELEPHONE = ("fax", "pager", "assistant")
_OF_NAMES = ("prefix", "given", "additional", "family", "suffix")
_OF_ADDRESSES = ("box", "extended", "street", "city", "region", "country")


class _Unreadable(Exception):
    pass


def read_cards(data: bytes, known: Collection[str] = ()) -> RawTable:
    """Read a file of contact cards as a table: a row, numbered as its card, for each; its `unread` cards say why.

    What the register has no place for stands in columns of its own, whose headings are none of `known`.

    Raises:
        Refused: when there is no card in it, or it is far too large.
    """
    file = cut(data)
    if not file.cards:
        raise Refused(source="There is no contact card in this file.")
    found: list[tuple[int, dict[str, str]]] = []
    unread = []
    keys, used = {heading_key(name) for name in known}, dict[str, None]()
    for card in file.cards:
        try:
            found.append((card.number, _Card(card, keys, used).fields()))
        except _Unreadable as no:
            title = next((line.value for line in card.lines if line.name == "FN"), "")
            why = f"{no} It begins in line {card.begins} of the file."
            unread.append(Unread(card.number, " ".join(title[:100].split()), why))
    headings = _headings(fields for _, fields in found)
    rows = tuple((number, tuple(map(fields.get, headings, [""] * len(headings)))) for number, fields in found)
    return RawTable(headings if found else (), rows, tuple(_remarks(file)), tuple(unread))


def _headings(found: Iterable[dict[str, str]]) -> tuple[str, ...]:
    used = dict.fromkeys(heading for fields in found for heading in fields)
    used |= dict.fromkeys(("name", "card_id"))
    return (*(h for h in _OURS if h in used), *(h for h in used if h not in _OURS))


def _remarks(file: CardFile) -> list[str]:
    if not file.stray:
        return []
    shown = ", ".join(map(str, file.stray[:8]))
    more = f" and {len(file.stray) - 8:,} more" if len(file.stray) > 8 else ""
    return [f"Lines that are no part of a card, or that cannot be understood, were left out: {shown}{more}."]


class _Card:
    """One card on its way into fields, by heading; `used` gathers the headings of all cards that have no place."""

    def __init__(self, card: RawCard, known: Collection[str], used: dict[str, None]) -> None:
        if card.why:
            raise _Unreadable(card.why)
        self._known, self._used = known, used
        self._lines: dict[str, list[CardLine]] = defaultdict(list)
        for line in card.lines:
            if line.value or line.is_binary:
                self._lines[line.name].append(line)
        for lines in self._lines.values():
            lines.sort(key=lambda line: not line.is_preferred)
        versions = self._lines.get("VERSION")
        self._is_old = bool(versions and versions[0].value.strip().startswith("2."))
        self._labels = {one.group: one.value.strip("_$!<>").casefold() for one in self._lines.get("X-ABLABEL", ())}
        self._unused: dict[str, list[str]] = defaultdict(list)

    def fields(self) -> dict[str, str]:
        """Return what the card says, by heading; what has no place in the register is under headings of its own."""
        kind = [line.value.strip().casefold() for n in ("KIND", "X-ADDRESSBOOKSERVER-KIND") for line in self._lines[n]]
        if kind and kind[0] != "individual":
            raise _Unreadable(f"The card is of {_KINDS.get(kind[0], 'something else')}, not of a person.")
        emails = [_without("mailto:", self._text(line)) for line in self._lines.pop("EMAIL", ())]
        telephones, mobiles = self._telephones()
        address, postcode = self._address()
        fields = {
            "name": self._name(emails),
            "known_as": "\n".join(map(self._text, self._lines.pop("NICKNAME", ()))),
            "email": emails[0] if emails else "",
            "telephone": "; ".join(telephones),
            "mobile": "; ".join(mobiles),
            "address": address,
            "postcode": postcode,
            "notes": "\n".join(map(self._text, self._lines.pop("NOTE", ()))),
            "card_id": next((_without("urn:uuid:", line.value.strip()) for line in self._lines["UID"]), ""),
        }
        self._unused["further e-mail addresses"] += emails[1:]
        fields |= {heading: exact for heading, text in fields.items() if (exact := self._exact(heading, text))}
        return {heading: text for heading, text in (fields | self._others()).items() if text}

    def _text(self, line: CardLine) -> str:
        """Take the backslashes off; in version 2.1 only a semicolon and a backslash have one."""
        kept = "\\;," if self._is_old else '\\;,:"'

        def meant(found: re.Match[str]) -> str:
            if found[1] in kept:
                return found[1]
            return "\n" if found[1] in "nN" and not self._is_old else found[0]

        return _ESCAPED.sub(meant, line.value).replace("\r\n", "\n") if not line.is_binary else "…"

    def _name(self, emails: list[str]) -> str:
        written = next((text for line in self._lines["FN"] if (text := self._text(line)).strip()), "")
        if written:
            return written
        for line in self._lines["N"]:
            if named := " ".join(" ".join(_parts(line, _OF_NAMES)).split()):
                return named
        other = next((text for text in (*map(self._text, self._lines["ORG"]), *emails) if text.strip(" ;")), "")
        raise _Unreadable(f"The card bears no name, only “{other}”." if other else "The card bears no name.")

    def _telephones(self) -> tuple[list[str], list[str]]:
        """Return telephone and mobile numbers; fax, pager and an assistant's are none of either."""
        found: dict[bool, dict[str, None]] = {True: {}, False: {}}
        for line in self._lines.pop("TEL", ()):
            number, ext, extension = unquote(_without("tel:", self._text(line))).partition(";ext=")
            if ext:
                number = f"{number} ext {extension}"
            label = self._labels.get(line.group, "")
            if other := next((w for w in _NO_TELEPHONE if w in line.types or w in label), ""):
                self._unused[f"{other} number"].append(number)
            else:
                found[bool(line.types & _MOBILE) or label in _MOBILE][number] = None
        return list(found[False]), list(found[True])

    def _address(self) -> tuple[str, str]:
        """Return the preferred address, else that of the home, and its postcode."""
        lines = self._lines.pop("ADR", [])
        lines.sort(key=lambda line: (not line.is_preferred, "home" not in line.types))
        texts = []
        for line in lines:
            parts = [part for part in _parts(line, _OF_ADDRESSES) if part]
            code = " ".join(_parts(line, ("code",)))
            if len(parts) > 1:
                parts, code = [tidy for part in parts if (tidy := part.strip(" ,\t\n"))], code.strip()
            texts.append((", ".join(parts), code))
        self._unused["further addresses"] += [", ".join(filter(None, text)) for text in texts[1:]]
        return texts[0] if texts else ("", "")

    def _exact(self, heading: str, text: str) -> str:
        """Return the text as it was before it was written to a card, if nobody has changed it since."""
        for line in self._lines.pop(f"{_EXACT}{heading.upper().replace('_', '-')}", ()):
            try:
                exact = base64.b64decode(line.value, validate=True).decode()
            except (binascii.Error, ValueError):
                continue
            if _flat(exact) == text:
                return exact
        return ""

    def _others(self) -> dict[str, str]:
        """Return what the register has no place for, under headings that are taken for nothing it has."""
        for name, lines in self._lines.items():
            if name not in _SILENT and lines:
                heading = _CALLED.get(name, name)
                if heading_key(heading) in self._known:
                    heading = f"{heading} (card)"
                if len(self._used) < _MOST_UNUSED:
                    self._used[heading] = None
                self._unused[heading if heading in self._used else "other lines"] += map(self._text, lines)
        return {heading: "; ".join(texts) for heading, texts in self._unused.items()}


def _flat(text: str) -> str:
    """Return text with the only ends of line that a card knows."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _without(scheme: str, text: str) -> str:
    return text[len(scheme) :] if text[: len(scheme)].casefold() == scheme else text


def _parts(line: CardLine, names: Iterable[str]) -> list[str]:
    """Return some parts of a structured name or address, lists inside them in a row."""
    if len(line.value) > _LONGEST_PARTS:
        raise _Unreadable(f"The card has an address, in line {line.number}, of over {_LONGEST_PARTS:,} letters.")
    # A backslash at the end would be read as one that stands before the end.
    loose = (len(line.value) - len(line.value.rstrip("\\"))) % 2
    read = ContentLine(line.name, [], line.value + "\\" * loose, encoded=True)
    read.behavior = getBehavior(line.name)
    native = read.transformToNative().value
    parts = (getattr(native, name) for name in names)
    return [part if isinstance(part, str) else ", ".join(part) for part in parts]


def write_cards(target: Path, people: Iterable[Mapping[str, str | None]]) -> None:
    """Write people, by our headings and `name_id`, as cards that Outlook and telephones read. Same rows, same bytes.

    Raises:
        StorageTrouble: when the target cannot be written; what was there before stays.
    """
    whole_file.put(target, b"".join(_folded(line) for person in people for line in _lines_of(person)))


def _lines_of(person: Mapping[str, str | None]) -> Iterator[str]:
    said = {heading: person.get(heading) or "" for heading in _OURS}
    given, _, family = said["name"].strip().rpartition(" ")
    yield from ("BEGIN:VCARD", "VERSION:3.0", "PRODID:-//CPP Desktop//EN", f"UID:urn:uuid:{person['name_id']}")
    yield f"FN:{backslashEscape(said['name'])}"
    yield f"N:{serializeFields(Name(family, given), NAME_ORDER)}"
    for name, heading in (("NICKNAME", "known_as"), ("EMAIL", "email"), ("NOTE", "notes")):
        if said[heading]:
            yield f"{name}:{backslashEscape(said[heading])}"
    for kind, heading in (("VOICE", "telephone"), ("CELL", "mobile")):
        for number in said[heading].split("; ") if said[heading] else ():
            yield f"TEL;TYPE={kind}:{backslashEscape(number)}"
    if said["address"] or said["postcode"]:
        where = Address(street=said["address"], code=said["postcode"])
        yield f"ADR:{serializeFields(where, ADDRESS_ORDER)}"
    for heading, text in said.items():
        if _flat(text) != text:
            yield f"{_EXACT}{heading.upper().replace('_', '-')}:{base64.b64encode(text.encode()).decode()}"
    yield "END:VCARD"


def _folded(line: str) -> bytes:
    return b"\r\n ".join(_pieces(line.encode())) + b"\r\n"


def _pieces(line: bytes) -> Iterator[bytes]:
    """Cut a line into pieces of one width, the space before all but the first counted, and no letter cut in two."""
    start, width = 0, _WIDTH
    while start + width < len(line):
        end = start + width
        while line[end] & 0xC0 == 0x80:
            end -= 1
        yield line[start:end]
        start, width = end, _WIDTH - 1
    yield line[start:]

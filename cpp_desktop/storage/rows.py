"""Record ↔ row: each record type's fields, read once from its type hints, as plain text and integers."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from enum import Enum
from functools import cache, lru_cache
from types import NoneType
from typing import Any, ClassVar, Protocol, TypeVar, get_args, get_origin, get_type_hints

from cpp_desktop.domain.errors import Refused

Plain = str | int | None
Coder = Callable[[Any], Any]


class Dataclass(Protocol):
    """Any frozen dataclass, whatever its key."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


class Record(Dataclass, Protocol):
    """Any frozen dataclass with a text id."""

    @property
    def id(self) -> str:
        """The record's UUID as text."""


R = TypeVar("R", bound=Record)
D = TypeVar("D", bound=Dataclass)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record type: its column, and how its values go in and come out (None: as they are)."""

    name: str
    integer: bool
    optional: bool
    encode: Coder | None
    decode: Coder | None


@cache
def fields_of(kind: type) -> tuple[Field, ...]:
    """Return a record type's fields in order of declaration.

    Raises:
        TypeError: a field has a type that no column can hold.
    """
    hints = get_type_hints(kind)
    return tuple(_field(f.name, hints[f.name]) for f in fields(kind))


@cache
def field_named(kind: type, name: str) -> Field | None:
    """Return one field of a record type, or None where it has no such field."""
    return next((f for f in fields_of(kind) if f.name == name), None)


def to_row(record: Dataclass) -> dict[str, Plain]:
    """Return a record as column values.

    Raises:
        Refused: a text holds half a character (a lone surrogate), which no file can hold.
    """
    row: dict[str, Plain] = {}
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if value is not None and field.encode is not None:
            value = field.encode(value)
        if type(value) is str and not value.isascii():
            _refuse_half_characters(field.name, value)
        row[field.name] = value
    return row


def from_rows(kind: type[D], rows: Sequence[Sequence[Any]]) -> list[D]:
    """Return the records that rows hold, each with its values in order of declaration."""
    # Into their slots, a column after the other: a frozen record's own way to be made takes far longer.
    records = [object.__new__(kind) for _ in rows]
    for (put, decode), column in zip(_reading(kind), zip(*rows, strict=True), strict=bool(rows)):
        values = column if decode is None else [None if value is None else decode(value) for value in column]
        deque(map(put, records, values), maxlen=0)
    return records


def made(kind: type[R], plain: Mapping[str, Any]) -> R:
    """Return a new record from values as JSON has them: texts, numbers, and lists of these."""
    return kind(**_decoded(kind, plain))


def changed(record: R, plain: Mapping[str, Any]) -> R:
    """Return a record with some fields changed to values as JSON has them."""
    return replace(record, **_decoded(type(record), plain))


def _decoded(kind: type, plain: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for name, value in plain.items():
        field = field_named(kind, name)
        if field is None:
            raise TypeError(f"{kind.__name__} has no field {name}")
        text = json.dumps(value) if isinstance(value, list) else value
        found[name] = field.decode(text) if field.decode and text is not None else text
    return found


@cache
def _reading(kind: type) -> tuple[tuple[Callable[[Any, Any], None], Coder | None], ...]:
    """For each column what puts a value into its slot, and what turns it into one that is not itself."""
    return tuple((getattr(kind, field.name).__set__, field.decode) for field in fields_of(kind))


def _field(name: str, hint: Any) -> Field:  # noqa: ANN401 - type hints have no common type
    options = [h for h in get_args(hint) if h is not NoneType] if NoneType in get_args(hint) else [hint]
    if len(options) != 1:
        raise TypeError(f"no column can hold {name}: {hint}")
    encode, decode = _coders(options[0])
    return Field(name, options[0] in (int, bool), NoneType in get_args(hint), encode, decode)


def _coders(hint: Any) -> tuple[Coder | None, Coder | None]:  # noqa: ANN401
    if hint in (str, int):
        return None, None
    if hint is bool:
        return int, bool
    if hint in (date, time, datetime):
        return hint.isoformat, lru_cache(maxsize=4096)(hint.fromisoformat)  # days recur, and are one object then
    if get_origin(hint) is tuple:
        return _tuple_coders(get_args(hint)[0])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return (lambda member: member.value), {member.value: member for member in hint}.__getitem__
    raise TypeError(f"no column can hold {hint}")


def _tuple_coders(element: Any) -> tuple[Coder, Coder]:  # noqa: ANN401
    inward, outward = _coders(element)

    def encode(values: tuple[Any, ...]) -> str:
        return json.dumps([inward(v) if inward else v for v in values], ensure_ascii=False)

    @lru_cache(maxsize=4096)  # most rows hold one of a few lists, such as a single category
    def decode(text: str) -> tuple[Any, ...]:
        return tuple(outward(v) if outward else v for v in json.loads(text))

    return encode, decode


def _refuse_half_characters(name: str, text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(**{name: "One of the characters is broken and cannot be kept. Type it again."}) from None

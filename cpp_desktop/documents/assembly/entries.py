"""What a dictionary of a PDF says, where it may say nothing."""

from __future__ import annotations

from itertools import count

from pikepdf import Array, Name, Object


def value_of(holder: Object, key: Name | str) -> Object | None:
    """Return an entry of a dictionary or stream, or None; ten times as fast as `get` where there is none."""
    return holder[key] if key in holder else None  # noqa: SIM401 (`get` raises an error inside, and catches it)


def free_name(names: Object, name: str) -> str:
    """Return a name that is not among those of a dictionary, such as "/CPPLook" or "/CPPLook1"."""
    return next(free for at in count() if (free := f"{name}{at or ''}") not in names)


def each_of(value: object) -> list[object]:
    """Return what is in an array, a value that stands alone, or nothing."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]

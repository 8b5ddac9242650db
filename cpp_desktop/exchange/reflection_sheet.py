"""A sheet that was filled in on a screen, read back: a stranger's file until every part of it has been looked at.

Nothing in it is run, drawn or followed: only the values of its fields are read.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.exchange.packed_streams import unpack_to_more

MOST_BYTES: Final = 4_000_000
"""A filled sheet is a small part of this, however it was saved."""
MOST_UNPACKED: Final = 64_000_000

_MOST_FIELDS, _LONGEST = 200, 20_000
_BUTTON_NAME = re.compile(r"a\d{1,2}")


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What stands in the fields: `mark` says of which sheet; `chosen` the buttons pressed and `words`, by field."""

    mark: str
    chosen: Mapping[str, tuple[str, ...]]
    words: Mapping[str, str]


def read(content: bytes) -> FilledForm:
    """Read the fields of a filled sheet.

    Raises:
        Refused: `file`, with a sentence that says why it cannot be read.
    """
    if len(content) > MOST_BYTES:
        raise Refused(file=said("This file is far too large for a sheet that was filled in."))
    if b"%PDF-" not in content[:1024]:
        raise Refused(file=said("This is not a PDF."))
    if unpack_to_more(content, MOST_UNPACKED):
        raise Refused(file=said("This file would swell to far more than a sheet when it is opened, so it is not read."))
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if pdf.is_encrypted:
                raise Refused(file=_locked())
            return _form(pdf.Root.get("/AcroForm"))
    except pikepdf.PasswordError:
        raise Refused(file=_locked()) from None
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError, OverflowError):
        told = said("This PDF is damaged and cannot be read. Ask for it again, or type its answers in.")
        raise Refused(file=told) from None


def _locked() -> str:
    return said("This PDF is locked with a password. Ask for one that is not, or type its answers in.")


def _form(form: Any) -> FilledForm:  # noqa: ANN401 - an object of the file, of whatever type
    for root in _kids(form, "/Fields"):
        mark = _text(root.get("/T"))
        if mark.startswith("cpp-reflection "):
            chosen, words = {}, {}
            for field in _kids(root, "/Kids"):
                name, kind = _text(field.get("/T")), str(field.get("/FT", ""))
                if kind == "/Btn":
                    chosen[name] = _pressed(field)
                elif kind == "/Tx" and (typed := _text(field.get("/V")).strip()):
                    words[name] = typed
            return FilledForm(mark, chosen, words)
    told = said("This is no sheet of the group’s reflection, or its answers are part of the picture: type them in.")
    raise Refused(file=told)


def _pressed(field: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return the buttons that are pressed: what the field says, and what is shown; a tool may have set only one."""
    shown = [_name(kid.get("/AS")) for kid in _kids(field, "/Kids")]
    return tuple(sorted({name for name in (_name(field.get("/V")), *shown) if _BUTTON_NAME.fullmatch(name)}))


def _kids(holder: Any, key: str) -> Iterator[Any]:  # noqa: ANN401
    import pikepdf

    listed = holder.get(key) if isinstance(holder, pikepdf.Dictionary) else None
    if isinstance(listed, pikepdf.Array):
        for at in range(min(len(listed), _MOST_FIELDS)):
            if isinstance(kid := listed[at], pikepdf.Dictionary):
                yield kid


def _text(value: Any) -> str:  # noqa: ANN401
    import pikepdf

    return str(value)[:_LONGEST] if isinstance(value, pikepdf.String) else ""


def _name(value: Any) -> str:  # noqa: ANN401
    import pikepdf

    return str(value)[1:] if isinstance(value, pikepdf.Name | pikepdf.String) and str(value)[:1] == "/" else ""

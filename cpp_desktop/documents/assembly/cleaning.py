"""What is not passed on from a stranger's PDF: whatever runs, opens, sends or hides something."""

from __future__ import annotations

import re

from pikepdf import Array, Dictionary, Name, Object, Stream

from cpp_desktop.documents.assembly.entries import value_of

_ACTIONS = frozenset(
    "/JavaScript /Launch /GoToR /GoToE /GoToDp /SubmitForm /ImportData /ResetForm /Named /Hide /Rendition /Movie "
    "/Sound /RichMediaExecute /GoTo3DView /SetOCGState /Thread".split()
)
_ANNOTATIONS = frozenset("/RichMedia /Movie /Sound /3D /Screen /FileAttachment".split())
_TYPES = frozenset("/Filespec /F /EmbeddedFile".split())
_KEYS = frozenset(
    "/AA /AF /EF /JS /JavaScript /OpenAction /XFA /EmbeddedFiles /RichMediaContent /RichMediaSettings /Movie /Sound "
    "/Rendition /3DD /3DV /OPI".split()
)
_OF_STREAMS = frozenset("/F /FFilter /FDecodeParms /Ref /PS".split())
"""A stream's content in another file, a page of another file, a program for printers."""

_NAMES = "|".join(sorted({name[1:] for name in _ACTIONS | _ANNOTATIONS | _TYPES | _KEYS | _OF_STREAMS}))
CAN_DO_HARM = re.compile(rb"/(?:" + _NAMES.encode("ascii") + rb")(?![^\s/<>\[\]()])")
"""Found in an object as qpdf writes it, if there may be something to clean."""


def clean(thing: Object) -> None:
    """Take out of an object, with what stands in it, everything that can do harm; what it refers to is not followed."""
    inside = [thing]
    while inside:
        now = inside.pop()
        if isinstance(now, Array):
            inside += [value for value in now if _holds(value)]
            continue
        if _is_harmful(now):
            _empty(now)
            continue
        for key in sorted(now.keys()):
            value = now[key]
            if (key in _KEYS and not _is_resource(value)) or (key in _OF_STREAMS and isinstance(now, Stream)):
                del now[key]
            elif _holds(value):
                inside.append(value)


def _holds(value: object) -> bool:
    return isinstance(value, Dictionary | Array) and not value.is_indirect


def _is_harmful(thing: Object) -> bool:
    kind, action, annotation = (_name(thing, key) for key in ("/Type", "/S", "/Subtype"))
    if kind == "/StructElem":
        return False
    return action in _ACTIONS or annotation in _ANNOTATIONS or (kind in _TYPES and annotation != "/Form")


def _is_resource(value: object) -> bool:
    """Whether a key like /AA is but a page's own name for a font or a picture."""
    return isinstance(value, Dictionary | Stream) and (
        _name(value, "/Type") in ("/Font", "/XObject", "/ExtGState", "/Pattern")
        or _name(value, "/Subtype") in ("/Form", "/Image")
    )


def _name(thing: Object, key: str) -> str:
    value = value_of(thing, key)
    return str(value) if isinstance(value, Name) else ""


def _empty(thing: Object) -> None:
    if isinstance(thing, Stream):
        thing.write(b"")
    for key in sorted(thing.keys()):
        if key != "/Length":
            del thing[key]

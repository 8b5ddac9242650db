"""What annotations of a stranger's PDF look like: fields as they are filled in, highlights, stamps, drawings."""

from __future__ import annotations

from dataclasses import dataclass

from pikepdf import Annotation, Array, Dictionary, Name, Object, Stream

from cpp_desktop.documents.assembly.entries import value_of
from cpp_desktop.documents.assembly.foreign import BROKEN, Paper
from cpp_desktop.documents.assembly.sight import numbers

_UNSEEN = 2 | 32
"""Flags of annotations: hidden, not to be viewed."""
_NOT_DRAWN = frozenset("/Link /Popup /Text /FileAttachment /Sound /Movie /Screen /RichMedia /3D".split())
_FILL, _STROKE = {1: "g", 3: "rg", 4: "k"}, {1: "G", 3: "RG", 4: "K"}


@dataclass(frozen=True, slots=True)
class Look:
    """What an annotation looks like: `drawn` on its page, with a `form` called `name`, or by itself.

    `parent` is its number in the parent tree.
    """

    name: str
    form: Object | None
    drawn: bytes
    parent: int | None


class Looks:
    """The looks of a paper's annotations; fields that are left for viewers to draw are drawn now."""

    def __init__(self, paper: Paper) -> None:
        form = value_of(paper.pdf.Root, Name.AcroForm)
        self._bare: set[tuple[int, int]] = set()
        if not isinstance(form, Dictionary) or not form.get_bool(Name.NeedAppearances):
            return
        for page in paper.pages:
            listed = value_of(page.obj, Name.Annots)
            for thing in listed if isinstance(listed, Array) else ():
                if isinstance(thing, Dictionary) and _appearance(thing, 0, "/CPPLook")[0] is None:
                    self._bare.add(thing.objgen)
        try:
            paper.pdf.generate_appearance_streams()
        except BROKEN:
            return

    def look(self, thing: Object, turned: int, name: str) -> Look | None:
        """Return what an annotation looks like on a page that is `turned`, or None if it is not to be seen."""
        flags = thing.get_int(Name.F, 0)
        if str(value_of(thing, Name.Subtype)) in _NOT_DRAWN or flags & _UNSEEN:
            return None
        frame = _frame(thing) if thing.objgen in self._bare and thing.is_indirect else b""
        form, drawn = _appearance(thing, turned, name)
        if not (frame or drawn):
            return None
        return Look(name, form, frame + drawn, thing.get_int(Name.StructParent))


def _appearance(thing: Object, turned: int, name: str) -> tuple[Object | None, bytes]:
    try:
        annotation = Annotation(thing)
        form = annotation.get_appearance_stream(Name.N, *filter(None, [annotation.appearance_state]))
        drawn = annotation.get_page_content_for_appearance(Name(name), turned, 0, _UNSEEN)
    except BROKEN:
        return None, b""
    return (form, drawn) if isinstance(form, Stream) and drawn else (None, b"")


def _frame(thing: Object) -> bytes:
    """Draw the ground and the border of a field, as viewers do."""
    told, border = value_of(thing, Name.MK), value_of(thing, Name.BS)
    box = numbers(value_of(thing, Name.Rect), 4)
    if box is None or not isinstance(told, Dictionary):
        return b""
    width = border.get_float(Name.W, 1.0, coerce=True) if isinstance(border, Dictionary) else 1.0
    ground, line = _colour(value_of(told, Name.BG), _FILL), _colour(value_of(told, Name.BC), _STROKE) if width else ""
    left, bottom, right, top = min(box[::2]), min(box[1::2]), max(box[::2]), max(box[1::2])
    code = f"{ground} {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re f\n" if ground else ""
    if line:
        inside = right - left - width, top - bottom - width
        at = left + width / 2, bottom + width / 2
        code += f"{line} {width:.2f} w {at[0]:.2f} {at[1]:.2f} {inside[0]:.2f} {inside[1]:.2f} re S\n"
    return f"q\n{code}Q\n".encode("ascii") if code else b""


def _colour(value: object, operators: dict[int, str]) -> str:
    count = len(value) if isinstance(value, Array) else 0
    parts = numbers(value, count) if count in operators else None
    return " ".join([*(f"{part:.3f}" for part in parts), operators[count]]) if parts else ""

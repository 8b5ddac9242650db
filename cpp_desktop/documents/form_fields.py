"""Fields of a PDF that is filled in on a screen: choices and text, each with its place in the structure tree.

Nothing in them runs: there are no scripts and no actions, as PDF/A asks, and no field is drawn by the reader's font.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.fonts import whole_font
from cpp_desktop.documents.pdf_file import Document, Raw, pdf_text, stream
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, rgb
from cpp_desktop.documents.tagged import TaggedCanvas

_RADIO, _MANY_LINES = 1 << 15, 1 << 12
_ROUND = 0.5523
"""How far the handles of a quarter circle reach, as a share of its radius."""


@dataclass(slots=True, eq=False)
class Choice:
    """A question of which one answer is chosen; the names of its buttons are the answers' own."""

    name: str
    told: str
    buttons: list[int] = field(default_factory=list)
    dictionary: Raw = field(default_factory=lambda: Raw(b""))


class FormFields:
    """The fields of one paper under one `mark`, which says which paper it is."""

    def __init__(self, mark: str, size: float) -> None:
        self.mark, self.size = mark, size
        self._root = Raw(b"")
        self._numbers: list[int] = []
        self._choices: list[Choice] = []

    def choice(self, name: str, told: str) -> Choice:
        """Begin a question of which one answer is chosen."""
        made = Choice(name, told)
        self._choices.append(made)
        return made

    def add_button(
        self, canvas: TaggedCanvas, of: Choice, answer: str, told: str, box: tuple[float, ...], element: Element
    ) -> None:
        """Place the button of one answer over a box (left, bottom, right, top)."""
        document = canvas.document
        if not of.buttons:
            self._numbers.append(_number(document, of.dictionary))
        width = box[2] - box[0]
        shown = " ".join(
            f"/{name} {_number(document, Raw(_appearance(_circle(width, chosen=name != 'Off'), width, width)))} 0 R"
            for name in (answer, "Off")
        )
        number = canvas.annotate(
            f"/Subtype/Widget/Parent {_number(document, of.dictionary)} 0 R/TU{pdf_text(told)}"
            f"/AS/Off/MK<</CA(l)/BC[{rgb(INK)}]>>/BS<</W 1/S/S>>/AP<</N<<{shown}>>>>",
            box,
            element,
        )
        of.buttons.append(number)

    def add_text(self, canvas: TaggedCanvas, name: str, told: str, box: tuple[float, ...], element: Element) -> None:
        """Place a field for several lines over a box (left, bottom, right, top)."""
        document = canvas.document
        width, height = box[2] - box[0], box[3] - box[1]
        blank = _number(document, Raw(_appearance(_frame(width, height), width, height)))
        parent = _number(document, self._root)
        number = canvas.annotate(
            f"/Subtype/Widget/FT/Tx/Ff {_MANY_LINES}/T{pdf_text(name)}/TU{pdf_text(told)}/Parent {parent} 0 R"
            f"/V()/DA(/Body {self.size:g} Tf 0 g)/MK<</BC[{rgb(INK)}]>>/BS<</W 0.75/S/S>>/AP<</N {blank} 0 R>>",
            box,
            element,
        )
        self._numbers.append(number)

    def finish(self, document: Document) -> str:
        """Write the fields and return the dictionary of the form."""
        root = _number(document, self._root)
        for of in self._choices:
            kids = " ".join(f"{number} 0 R" for number in of.buttons)
            of.dictionary.data = (
                f"<</FT/Btn/Ff {_RADIO}/T{pdf_text(of.name)}/TU{pdf_text(of.told)}/V/Off/Parent {root} 0 R"
                f"/Kids[{kids}]>>"
            ).encode("ascii")
        kids = " ".join(f"{number} 0 R" for number in self._numbers)
        self._root.data = f"<</T{pdf_text(self.mark)}/Kids[{kids}]>>".encode("ascii")
        body = _number(document, Raw(whole_font(document, "Body")))
        return f"<</Fields[{root} 0 R]/DA(/Body {self.size:g} Tf 0 g)/DR<</Font<</Body {body} 0 R>>>>>>"


class ChoiceButton(Block):
    """The button of one answer."""

    def __init__(self, fields: FormFields, of: Choice, answer: str, told: str, element: Element, size: float) -> None:
        self.fields, self.of, self.answer, self.told, self.element = fields, of, answer, told, element
        self.height = self.size = size

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Lay it on the page."""
        box = (x, top - self.size, x + self.size, top)
        self.fields.add_button(canvas, self.of, self.answer, self.told, box, self.element)


class TextField(Block):
    """A field for several lines as wide as the measure."""

    def __init__(self, fields: FormFields, name: str, told: str, element: Element, height: float, after: float) -> None:
        self.fields, self.name, self.told, self.element = fields, name, told, element
        self.height, self.after = height, after

    def wrap(self, width: float, room: float) -> float:
        """Take the whole width."""
        self.width = width
        return self.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Lay it on the page."""
        box = (x, top - self.height, x + self.width, top)
        self.fields.add_text(canvas, self.name, self.told, box, self.element)


def _number(document: Document, target: Raw) -> int:
    document.Reference(target)
    number: int = document.idToObjectNumberAndVersion[target.__InternalName__][0]
    return number


def _appearance(code: str, width: float, height: float) -> bytes:
    return stream(f"/Type/XObject/Subtype/Form/BBox[0 0 {width:.2f} {height:.2f}]/Resources<<>>", code.encode("ascii"))


def _circle(width: float, *, chosen: bool) -> str:
    middle = width / 2
    code = f"q {rgb(INK)} RG {rgb(INK)} rg 1 w {_ring(middle, middle - 0.75)} S"
    return f"{code} {_ring(middle, middle * 0.5)} f Q" if chosen else f"{code} Q"


def _ring(m: float, r: float) -> str:
    h = r * _ROUND
    return (
        f"{m + r:.2f} {m:.2f} m {m + r:.2f} {m + h:.2f} {m + h:.2f} {m + r:.2f} {m:.2f} {m + r:.2f} c "
        f"{m - h:.2f} {m + r:.2f} {m - r:.2f} {m + h:.2f} {m - r:.2f} {m:.2f} c "
        f"{m - r:.2f} {m - h:.2f} {m - h:.2f} {m - r:.2f} {m:.2f} {m - r:.2f} c "
        f"{m + h:.2f} {m - r:.2f} {m + r:.2f} {m - h:.2f} {m + r:.2f} {m:.2f} c h"
    )


def _frame(width: float, height: float) -> str:
    return f"q {rgb(INK)} RG .75 w .38 .38 {width - 0.75:.2f} {height - 0.75:.2f} re S Q /Tx BMC EMC"

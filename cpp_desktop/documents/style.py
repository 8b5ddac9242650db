"""Type scale, grid and colours of every paper.

`size` is the reader's type size in points; one unit is a third of it, and every gap is a multiple of a unit.
Steps between sizes are added, not multiplied, so that large print keeps its headings on the page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, TypeAlias

from cpp_desktop.domain.letterheads import ACCENT

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89
MARGIN = 62.0
"""Left and right margins: room for two punched holes."""
MEASURE = PAGE_WIDTH - 2 * MARGIN

INK, MUTED, LINK, RULE, TINT = "#1A2128", "#434F5A", "#00468B", "#8793A0", "#EAF0F6"
LATE = "#7A4300"
"""Words about a date that has passed: amber, dark enough for print (8:1)."""
BLUE, PALE_BLUE, PALE_AMBER, WHITE = "#0072B2", "#CFE3F1", "#FBE3B5", "#FFFFFF"

LARGE_FROM = 18

Align: TypeAlias = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a paragraph is set. `face` names a font of `fonts.py`; lengths are points.

    `indent` moves all lines in, `outdent` the first one out again; `label_at` is where a list label hangs.
    """

    size: float
    leading: float
    face: str = "Body"
    before: float = 0
    after: float = 0
    indent: float = 0
    outdent: float = 0
    label_at: float = 0
    align: Align = "left"
    colour: str = INK
    keep_with_next: bool = False

    def but(self, **changes: object) -> Style:
        """This style with some of its values changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The styles of one type size."""

    size: int
    unit: float
    accent: str
    body: Style
    tight: Style
    note: Style
    lead: Style
    kicker: Style
    title: Style
    heading: Style
    subheading: Style
    item: Style
    cell: Style
    cell_bold: Style
    figures: Style
    figures_bold: Style
    number: Style
    number_bold: Style
    big: Style

    @property
    def large(self) -> bool:
        """Whether papers are laid out anew: one column, cards for tables."""
        return self.size >= LARGE_FROM


@cache
def scale(size: int, accent: str = ACCENT) -> Scale:
    """Return the styles for a reader's `size` in points, in the group's colour."""
    unit = size / 3
    body = Style(size=size, leading=4 * unit, after=2 * unit)
    cell = body.but(leading=3.75 * unit, after=0)
    figures, bold_figures = cell.but(face="Figures"), cell.but(face="Figures-Bold")
    head = body.but(face="Body-Bold", keep_with_next=True)
    return Scale(
        size=size,
        unit=unit,
        accent=accent,
        body=body,
        tight=body.but(after=0),
        note=body.but(colour=MUTED),
        lead=body.but(size=size + 2, leading=(size + 2) * 1.34, keep_with_next=True),
        kicker=body.but(face="Body-Bold", colour=accent, after=0.5 * unit),
        title=body.but(face="Body-Bold", size=size + 12, leading=(size + 12) * 1.16, after=3 * unit),
        heading=head.but(size=size + 4, leading=(size + 4) * 1.25, before=4.5 * unit, after=1.25 * unit),
        subheading=head.but(size=size + 1, leading=(size + 1) * 1.3, before=4 * unit, after=0.5 * unit),
        item=body.but(indent=4.5 * unit, label_at=unit, after=unit),
        cell=cell,
        cell_bold=cell.but(face="Body-Bold"),
        figures=figures,
        figures_bold=bold_figures,
        number=figures.but(align="right"),
        number_bold=bold_figures.but(align="right"),
        big=bold_figures.but(size=size + 12, leading=(size + 12) * 1.15),
    )


@cache
def rgb(colour: str) -> str:
    """Turn "#RRGGBB" into the three numbers of a PDF colour operator."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))

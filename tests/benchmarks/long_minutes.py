"""Minutes of very many sections, as we set them and as others are told to set the same words."""

from __future__ import annotations

from datetime import date
from html import escape
from random import Random

from cpp_desktop.domain.papers import ActionLine, MinuteLine, MinutesPaper, MinutesSection
from tests.documents.sample_minutes import MASTHEAD, SEPTEMBER

SECTIONS = 12
SPOKEN = (
    "Members discussed the patient experience survey and the proposed leaflet for newly diagnosed patients at some "
    "length. Ysbyty Gŵyr had sent figures for the last quarter, and the lead nurse explained how they were gathered. "
)


def long_minutes(order: int = 0, sections: int = SECTIONS) -> MinutesPaper:
    """Return minutes of so many sections, with a decision and two actions in each.

    Each passage has its words in an order of its own, and another with each `order`: a program that remembers
    paragraphs would else set one alone.
    """
    made = tuple(_section(n, Random(order * sections + n)) for n in range(1, sections + 1))
    return MinutesPaper(masthead=MASTHEAD, meeting=SEPTEMBER, sections=made)


def _section(number: int, r: Random) -> MinutesSection:
    due = date(2026, 11, 18)
    actions = tuple(
        ActionLine(reference=f"57.{number}.{n}", text="Write to the trust about signage", owner="Tomasz Nowak", due=due)
        for n in (1, 2)
    )
    lines = (
        MinuteLine(number=f"{number}.1", text=_words(r, 2)),
        MinuteLine(number=f"{number}.2", text=_words(r, 1), decision="Ask for a date in writing.", actions=actions),
    )
    return MinutesSection(number=str(number), title=f"Waiting times, part {number}", minutes=lines)


def _words(r: Random, times: int) -> str:
    words = SPOKEN.split() * times
    r.shuffle(words)
    return " ".join(words)


def as_typst(paper: MinutesPaper) -> str:
    """Return the same words as a Typst source: headings, paragraphs, boxes, and the actions in a table."""
    lines = [
        '#set page(paper: "a4", numbering: "1 of 1")',
        '#set text(font: "Atkinson Hyperlegible Next", size: 12pt)',
        "= Minutes",
    ]
    for section in paper.sections:
        lines.append(f"== {section.number} {section.title}")
        for minute in section.minutes:
            lines += [f"{minute.number} {minute.text}", ""]
            if minute.decision:
                lines.append(f"#block(fill: luma(230), inset: 6pt)[*Decision* {minute.decision}]")
            for action in minute.actions:
                lines.append(f"#block(stroke: 1pt, inset: 6pt)[*Action* {action.text}: {action.owner}]")
    cells = [f"[{a.reference}], [{a.text}], [{a.owner}]" for s in paper.sections for m in s.minutes for a in m.actions]
    return "\n".join([*lines, f"#table(columns: 3, {', '.join(cells)})"])


def as_html(paper: MinutesPaper) -> str:
    """Return the same words as a page that LibreOffice turns into a PDF."""
    lines = ["<html><meta charset='utf-8'><body style='font-size: 12pt'><h1>Minutes</h1>"]
    rows = []
    for section in paper.sections:
        lines.append(f"<h2>{section.number} {escape(section.title)}</h2>")
        for minute in section.minutes:
            lines.append(f"<p>{minute.number} {escape(minute.text)}</p>")
            if minute.decision:
                lines.append(f"<p><b>Decision</b> {escape(minute.decision)}</p>")
            for action in minute.actions:
                lines.append(f"<p><b>Action</b> {escape(action.text)}: {escape(action.owner)}</p>")
                rows.append(f"<tr><td>{action.reference}</td><td>{escape(action.text)}</td></tr>")
    return "\n".join([*lines, f"<table border='1'>{''.join(rows)}</table></body></html>"])

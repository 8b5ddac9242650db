"""What the network did with a period's figures, section by section: for its report and its replies."""

from __future__ import annotations

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.records import YearNote
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.services.network.groups import find_network, own_network
from cpp_desktop.services.network.register import NetworkOffice

MOST_WRITTEN = 1200
"""Letters of a note: a reply has two pages."""

_ORDER = {"": 0} | {section.key: section.number for section in SECTIONS}


def notes(network: NetworkOffice, period: Period) -> list[YearNote]:
    """Return the notes on periods that end within one, on all figures first, then in the order of the return."""
    with network.register.read() as view:
        there = [one for one in view.all(YearNote) if one.last in period]
    return in_order(there)


def in_order(there: list[YearNote]) -> list[YearNote]:
    """Put notes in the order of the return."""
    return sorted(there, key=lambda one: (one.first, one.last, _ORDER.get(one.section, 99), one.network_id))


def write_note(network: NetworkOffice, period: Period, text: str, *, section: str = "", of: str = "") -> None:
    """Say what was done with a section's figures of a period, or with all of them; no words take it back.

    `of` is the name of the network, the register's own where it is not said.

    Raises:
        Refused: for a section that there is not, or a text that is too long.
    """
    if section not in _ORDER:
        raise Refused(section=said("There is no section “{0}” in the return.").format(section[:40]))
    words = text.strip()
    if len(words) > MOST_WRITTEN:
        raise Refused(text=said("Say it in {0} letters, so that the reply stays short.").format(f"{MOST_WRITTEN:,}"))
    with network.register.write(said("noted what was done with the figures")) as writing:
        whose = find_network(writing, of) if of else own_network(writing, network.title)
        note = YearNote(network_id=whose.id, first=period.first, last=period.last, section=section, text=words)
        if words:
            writing.save(note)
        elif there := writing.get(
            YearNote, network_id=whose.id, first=period.first, last=period.last, section=section
        ):
            writing.remove(there)

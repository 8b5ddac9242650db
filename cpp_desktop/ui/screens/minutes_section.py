"""What is minuted under one agenda item: its number and title, its passages, and room for the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services.minutes import MinutesPart, Passage, blank_minute
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, hbox, rule
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.approved_line import why_approved
from cpp_desktop.ui.screens.minute_block import NUMBER_WIDTH, MinuteBlock
from cpp_desktop.ui.screens.spelling_marks import SpellingMarks


class MinutesSection(QWidget):
    """One item of the minutes. Sections are kept and show other items in turn; one that is not `is_open` is read."""

    def __init__(self, screen: Screen, spelling: SpellingMarks) -> None:
        super().__init__()
        self._screen, self._spelling = screen, spelling
        self._part: MinutesPart | None = None
        self._shown: tuple[MinutesPart, Mapping[str, str], bool] | None = None
        self.is_open = True
        self._fresh: list[Minute] = []
        self.blocks: list[MinuteBlock] = []
        gap = 8 if theme.is_huge() else 0
        self.number = label("", "accent", width=NUMBER_WIDTH - gap)  # titles stand above what is written below them
        self.title = label("", "h3", wraps=True)
        self.lead = label("", "small")
        self.secret = ChipLabel()
        for part in (self.number, self.lead):
            part.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = hbox(self.number, self.title, self.secret, self.lead, gap=gap)
        head.setStretch(1, 1)
        self._body = QVBoxLayout()
        fill(self._body, (), 6)
        box = QVBoxLayout(self)
        self.rule = rule()
        fill(box, (self.rule,), 5)
        box.addLayout(head)
        box.addLayout(self._body)

    def show_part(self, part: MinutesPart, owners: Mapping[str, str]) -> None:
        """Show another item, or the same one anew; passages begun and not yet written stay."""
        if self._part is None or _key(part) != _key(self._part):
            self._fresh = []
        elif (part, owners, self.is_open) == self._shown:
            return
        self._part, self._shown = part, (part, owners, self.is_open)
        item = part.item
        self.number.setText(item.number if item else "")
        self.title.setText(item.title if item else self.tr("Under no item"))
        self.lead.setText(part.lead)
        self.secret.show_chip(Chip(self.tr("confidential"), "private") if item and item.confidential else None)
        kept = {passage.minute.id for passage in part.passages}
        self._fresh = [minute for minute in self._fresh if minute.id not in kept]
        if not self.is_open:
            self._fresh = []
        elif item is not None and not part.passages and not self._fresh:
            self._fresh = [blank_minute(item)]
        begun = [Passage(minute, (), minute.confidential) for minute in self._fresh]
        self._show_passages([*part.passages, *begun], owners)

    def _show_passages(self, passages: list[Passage], owners: Mapping[str, str]) -> None:
        while len(self.blocks) < len(passages):
            self.blocks.append(MinuteBlock(self._screen, self._spelling))
            self._body.addWidget(self.blocks[-1])
        for at, block in enumerate(self.blocks):
            block.setVisible(at < len(passages))
            if at < len(passages):
                number = passages[at].minute.number
                own = self.number.text()
                # 4.1 alone under item 4 says nothing that the heading does not say.
                block.show_passage(passages[at], owners, number if len(passages) > 1 or number != f"{own}.1" else "")
                place = f"{number or own} {self.title.text()}".strip()
                block.form.place(place, why_approved(is_open=self.is_open))

    def add_passage(self, owners: Mapping[str, str]) -> MinuteBlock:
        """Open room for another passage and return it; an empty one that is there already is taken."""
        part = self.part
        assert part.item is not None, "a passage stands under an item"
        if not self._fresh:
            self._fresh, self._shown = [blank_minute(part.item)], None
            self.show_part(part, owners)
        return self.shown_blocks()[-1]

    def swap_fresh(self, minute: Minute) -> bool:
        """Put a passage that is not written yet in another's place; say whether it was one of those."""
        ids = [fresh.id for fresh in self._fresh]
        if minute.id in ids:
            self._fresh[ids.index(minute.id)], self._shown = minute, None
            return True
        return False

    @property
    def part(self) -> MinutesPart:
        """The item shown."""
        assert self._part is not None, "a section shows an item"
        return self._part

    def shown_blocks(self) -> list[MinuteBlock]:
        """Return the passages in use."""
        return [block for block in self.blocks if not block.isHidden()]


def _key(part: MinutesPart) -> str:
    return part.item.id if part.item else ""

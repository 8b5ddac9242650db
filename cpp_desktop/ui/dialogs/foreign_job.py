"""Other people's forms on their way into the register: the files, how they are laid out, and what is read in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_meanings import Line, lines_of, taken_for
from cpp_desktop.domain.network.foreign_sheets import Sheet
from cpp_desktop.domain.network.layout_documents import layout_from
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services.network import layouts
from cpp_desktop.services.network.foreign_returns import ReceivedByLayout, Trial, receive_by_layout, try_out
from cpp_desktop.services.network.groups import groups
from cpp_desktop.services.network.receiving import files_in
from cpp_desktop.services.network.register import NetworkOffice


@dataclass(slots=True)
class ForeignJob:
    """What was chosen so far; `read`, `work_out` and `carry_out` are for a worker.

    `kept` is the name of the mapping that files are read by; without one, or a `document`, it is suggested. What was
    put right is kept as `name`, where it has one. `problem` says why nothing can be read as it is laid out now.
    """

    network: NetworkOffice
    paths: list[Path] = field(default_factory=list)
    kept: str = ""
    name: str = ""
    document: dict[str, Any] | None = None
    sheet: Sheet | None = None
    lines: list[Line] = field(default_factory=list)
    trial: Trial | None = None
    groups: list[str] = field(default_factory=list)
    problem: str = ""

    def read(self, progress: Progress) -> ForeignJob:
        """Read the first file, and see how it is laid out.

        Raises:
            Refused: there is no spreadsheet among the files, or nothing can be made of it.
        """
        sheets = self._first_sheets(progress)
        if self.kept:
            self.document, self.name = layouts.document_named(self.network, self.kept), self.kept
        elif self.document is None:
            self.document = layouts.suggest(self.network, sheets)
        self.sheet, self.lines = sheets[0], []
        for sheet in sheets:
            lines = lines_of(self.document, sheet)
            if any(line.meaning for line in lines):
                self.sheet, self.lines = sheet, lines
                break
        return self

    def _first_sheets(self, progress: Progress) -> list[Sheet]:
        why = ""
        for found in files_in(self.paths):
            progress(0, 0, found.name)
            try:
                return layouts.sheets_of(found.path)
            except Refused as refused:
                why = why or f"{found.name}: {refused}"
        raise Refused(source=why or "There is no file in this folder.")

    def take(self, line: Line, meaning: str, cell: str = "", unit: str = "") -> None:
        """Take a line of the sheet for something else; `problem` says why nothing can be read so, if it cannot."""
        assert self.document is not None, "a form is read before its lines are changed"
        assert self.sheet is not None, "a form is read before its lines are changed"
        self.document = taken_for(self.document, line, meaning, cell, unit)
        self._look_again()

    def say_year(self, words: str) -> None:
        """Say which year all files are of."""
        assert self.document is not None, "a form is read before its year is said"
        self.document = {**self.document, "period": {**self.document["period"], "is": words.strip()}}
        self._look_again()

    def mean(self, text: str, meaning: str) -> None:
        """Say what a text in place of a number means in these forms."""
        self._say("means", text, meaning)

    def name_group(self, organisation: str, group: str) -> None:
        """Say which group of the register a name in these forms is; nothing takes back what was said of it."""
        assert self.document is not None, "a form is read before anything is said about it"
        names = self.document.get("names", {})
        for written in [one for one, called in names.items() if called == organisation] or [organisation]:
            self._say("names", written, group)

    def forget(self) -> None:
        """Take back all that was said of texts and names."""
        assert self.document is not None, "a form is read before anything is said about it"
        self.document = {name: part for name, part in self.document.items() if name not in ("means", "names")}
        self._look_again()

    def _say(self, part: str, text: str, meant: str) -> None:
        assert self.document is not None, "a form is read before anything is said about it"
        key = " ".join(text.split()).casefold()
        said = {name: value for name, value in self.document.get(part, {}).items() if name.casefold() != key}
        self.document = {**self.document, part: said | ({key: meant} if meant else {})}

    def _look_again(self) -> None:
        assert self.document is not None, "a form is read before it is looked at"
        assert self.sheet is not None, "a form is read before it is looked at"
        try:
            self.lines, self.problem = lines_of(self.document, self.sheet), ""
        except Refused as refused:
            self.problem = str(refused)

    def work_out(self, progress: Progress) -> ForeignJob:
        """Read all files, and keep nothing.

        Raises:
            Refused: the mapping will not do.
        """
        self.trial = try_out(self.network, layout_from(self.document), self.paths, progress)
        self.groups = [group.name for group, _ in groups(self.network) if group.same_as is None]
        return self

    def carry_out(self, progress: Progress) -> ReceivedByLayout:
        """Receive what was read, and keep the mapping under its name if it has one.

        Raises:
            Refused: the mapping's name will not do.
            StorageTrouble: the register cannot be written; what was received before stays.
        """
        if self.name.strip():
            layouts.save(self.network, self.name, self.document)
        return receive_by_layout(self.network, layout_from(self.document), self.paths, progress)

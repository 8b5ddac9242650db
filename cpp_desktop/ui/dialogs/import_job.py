"""One import on its way: the file, what its columns and words mean, and what it would change."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import tables
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables import Plan, RawTable, Result


@dataclass(slots=True)
class ImportJob:
    """What was chosen so far. `read` and `work_out` are for a worker; `problem` says why there is no plan.

    With `join` rows that carry an action forward become its history; that is offered for lists without ids.
    """

    office: Office
    kind: str
    path: Path | None = None
    pasted: str = ""
    sheet: str | None = None
    sheets: list[str] = field(default_factory=list)
    raw: RawTable | None = None
    columns: dict[str, str] = field(default_factory=dict)
    values: dict[tuple[str, str], str] = field(default_factory=dict)
    answers: dict[int, str] = field(default_factory=dict)
    join: bool = False
    plan: Plan | None = None
    problem: str = ""

    @property
    def name(self) -> str:
        """What the source is called."""
        return self.path.name if self.path else ""

    def read(self, progress: Progress) -> ImportJob:
        """Read the source, guess what its columns mean, and work out what it would change.

        Raises:
            Refused: there is no table in it.
        """
        progress(0, 0, "")
        if self.path is not None:
            self.sheets = tables.sheet_names(self.path)
            self.raw = tables.read_source(self.kind, self.path, sheet=self.sheet)
        else:
            self.raw = tables.read_pasted(self.kind, self.pasted)
        self.answers.clear()
        chosen, self.values = tables.remembered_mapping(self.office, self.kind, self.raw.headings)
        self.columns = tables.guess_mapping(self.kind, self.raw.headings, chosen)
        self.join = self.kind == "actions" and "id" not in self.columns.values()
        return self.work_out(progress)

    def work_out(self, progress: Progress) -> ImportJob:
        """Work out what the table would change with its columns and words as they are said to be."""
        assert self.raw is not None, "a table is read before it is worked out"
        progress(0, 0, "")
        self.plan, self.problem = None, ""
        try:
            self.plan = tables.plan_import(
                self.office, self.kind, self.raw, self.columns, self.values, self.answers, join=self.join
            )
        except Refused as refused:
            self.problem = " ".join(refused.problems.values())
        return self

    def carry_out(self, progress: Progress) -> Result:
        """Back the file up, then save what was worked out in one step; the choices are kept for the next sheet.

        Raises:
            StorageTrouble: no backup could be made, or the file cannot be written; nothing was brought in.
        """
        assert self.plan is not None, "an import is worked out before it is carried out"
        progress(0, 0, "")
        self.office.back_up()
        tables.remember_mapping(self.office, self.kind, self.columns, self.values)
        return tables.carry_out(self.office, self.plan)

    def sample(self, heading: str) -> str:
        """Return the first words that stand under a heading."""
        assert self.raw is not None, "a table is read before its columns are shown"
        at = self.raw.headings.index(heading)
        return next((cells[at] for _, cells in self.raw.rows if at < len(cells) and cells[at].strip()), "")

"""Taking a list out, as a file that a spreadsheet program, an address book or a calendar opens."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import tables
from cpp_desktop.services.tables import Exported
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.import_words import kind_words
from cpp_desktop.ui.parts.editors import CHOICE, TICK
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen

ENDINGS = (
    (".xlsx", "Excel or LibreOffice (XLSX)"),
    (".csv", "Any spreadsheet (CSV)"),
    (".json", "Another program (JSON)"),
)
CARDS = (".vcf", "A telephone or e-mail program (VCF)")
EVENTS = (".ics", "A calendar (ICS)")
_WHOLE = Field("whole", "With what is confidential, and with those who have died", TICK)
FIELDS = (Field("ending", "For", CHOICE(ENDINGS)), _WHOLE)
FIELDS_OF_PEOPLE = (Field("ending", "For", CHOICE((*ENDINGS, CARDS))), _WHOLE)
FIELDS_OF_MEETINGS = (Field("ending", "For", CHOICE((*ENDINGS, EVENTS))), _WHOLE)
_FIELDS = {"people": FIELDS_OF_PEOPLE, "meetings": FIELDS_OF_MEETINGS}


def export_table(screen: Screen, kind: str) -> None:
    """Ask in what form a list is wanted, then where to save it."""
    title = screen.tr("Export {0}").format(kind_words(kind).lower())

    def ask_where(typed: Mapping[str, Any]) -> None:
        name = f"{kind_words(kind)}{typed['ending']}"
        screen.shell.choose_where(title, name, lambda path: save_table(screen, kind, path, whole=typed["whole"]))

    fields = _FIELDS.get(kind, FIELDS)
    screen.shell.open_dialog(
        FormDialog(
            screen.window(), title, fields, {"ending": ".xlsx", "whole": False}, verb=screen.tr("Choose where…"),
            deed=ask_where, sentence=screen.tr("The file is not locked: anybody who has it can read it."),
        )
    )  # fmt: skip


def save_table(screen: Screen, kind: str, path: Path, *, whole: bool) -> None:
    """Write a list to a file, on a worker."""
    office = screen.shell.office

    def export(progress: Progress) -> Exported:
        progress(0, 0, "")
        return tables.export(office, kind, path, whole=whole)

    def say(made: Exported) -> None:
        screen.shell.say(
            screen.tr("{0} rows are saved in {1}. {2}").format(f"{made.rows:,}", made.path.name, made.sentence).strip(),
            "ok",
        )

    screen.shell.work(screen.tr("Writing the list…"), export, say)

"""Settings: the group's documents, by which minute each was agreed, and when it is to be looked at again."""

from __future__ import annotations

from functools import partial

from cpp_desktop.domain.group_documents import TERMS_OF_REFERENCE, GroupDocument
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import group_documents, records
from cpp_desktop.services.group_documents import DocumentLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import DAY, LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.record_lines import RecordLines

DOCUMENT_FIELDS = (
    Field("title", "Which document", LINE),
    (Field("agreed", "Agreed on", DAY), Field("review_due", "To be looked at again by", DAY)),
)


class DocumentsCard(Card):
    """The documents in force; a meeting's page records newly agreed ones with their minute."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(gap=10)
        self._screen = screen
        self.lines = RecordLines(
            self._words, edit=self._edit, remove=self._remove, nothing=self.tr("None is written down.")
        )
        adds = button(self.tr("Add document…"), self._ask_for_document, kind="small", icon="plus")
        self.add(label(self.tr("Documents of the group"), "h2"))
        self.add(label(self.tr("What a meeting agrees is recorded on its page, with its minute."), wraps=True))
        self.add(self.lines)
        self.add(hbox(adds, None))

    def refresh(self) -> None:
        """Show the documents in force today."""
        self.lines.show_records(group_documents.documents(self._screen.shell.office))

    def _words(self, line: DocumentLine) -> str:
        document = line.document
        said = [document.title]
        if line.minute:
            said.append(self.tr("agreed {0}").format(line.minute))
        elif document.agreed:
            said.append(self.tr("agreed {0}").format(day_month_year(document.agreed)))
        if document.review_due:
            words = self.tr("due for review since {0}") if line.is_due else self.tr("review by {0}")
            said.append(words.format(day_month_year(document.review_due)))
        return ", ".join(said)

    def _ask_for_document(self) -> None:
        title = self.tr("Add document")
        self._ask(title, GroupDocument(title=TERMS_OF_REFERENCE), title)

    def _edit(self, line: DocumentLine) -> None:
        self._ask(line.document.title, line.document, self.tr("Save document"))

    def _ask(self, title: str, document: GroupDocument, verb: str) -> None:
        save = partial(records.save, self._screen.shell.office)
        self._screen.shell.open_dialog(
            FormDialog(self.window(), title, DOCUMENT_FIELDS, document, verb=verb, deed=save)
        )

    def _remove(self, line: DocumentLine) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, line.document))

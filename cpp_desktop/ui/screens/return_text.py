"""A section of the return that is words alone, such as the chair's statement, in a text that saves itself."""

from __future__ import annotations

from functools import partial

from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.domain.return_texts import text_of
from cpp_desktop.domain.signed_returns import ReturnText
from cpp_desktop.services import return_texts
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, row, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.return_words import state_chip

WRITTEN = frozenset({"statement", "terms", "next_year"})
"""The sections that this shows."""
TEXT_FIELDS = (Field("text", "What the group says", partial(TextEditor, lines=11, most=40)),)
NOTE_FIELDS = (
    Field(
        "text",
        "What you want to say of these figures",
        partial(TextEditor, lines=6),
        help="It is printed in the section.",
    ),
)


class TextCard(Card):
    """Takes the words of one section."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12))
        self._screen = screen
        self.setMinimumWidth(1)
        self._title, self.chip = label("", "h2", wraps=True), ChipLabel()
        self._sentence, self._hint = label("", "muted", wraps=True), label("", "small", wraps=True)
        self.form = Form(TEXT_FIELDS)
        screen.autosave(self.form, self._save, kind="return text")
        self.documents = button(
            self.tr("Documents of the group"), partial(screen.shell.go_to, "Settings"), kind="small"
        )
        body = vbox(self._sentence, self.form, self._hint, None, gap=10)
        body.setContentsMargins(theme.px(6), 0, theme.px(8), 0)
        self.add(row(self._title, self.chip, self.documents, stretch=0))
        self.add(scroll(wrap(body)), 1)

    def _save(self, text: ReturnText, visit: str) -> None:
        return_texts.write(self._screen.shell.office, text.section, text.first, text.last, text.text, visit=visit)

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show the words of a section of a return."""
        first, last = drawn.period.first, drawn.period.last
        self._title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        self._hint.setText(self._advice(section.key))
        self.documents.setVisible(section.key == "terms")
        self.form.load(
            ReturnText(
                id=f"{section.key} {first} {last}",
                section=section.key,
                first=first,
                last=last,
                text=text_of(drawn.records, section.key, drawn.period),
            )
        )

    def _advice(self, section: str) -> str:
        if section == "statement":
            return self.tr("A few lines by the chair. Name somebody who has died only with the family’s consent.")
        if section == "terms":
            return self.tr("The sentence above is printed by itself; here is room for more.")
        return self.tr("What the group wants to do next year, the most important first.")


def ask_for_note(screen: Screen, drawn: AnnualReturn, section: SectionState) -> None:
    """Ask what is to be said of a section's figures; an empty text takes it out."""
    office, period = screen.shell.office, drawn.period
    there = return_texts.texts(office, period.first, period.last)

    def keep(typed: dict[str, str]) -> None:
        return_texts.write(office, section.key, period.first, period.last, typed["text"])

    title = f"{section.number}  {section.title}"
    dialog = FormDialog(
        screen.window(), title, NOTE_FIELDS, {"text": there.get(section.key, "")},
        verb=screen.tr("Keep the note"), deed=keep,
    )  # fmt: skip
    screen.shell.open_dialog(dialog)

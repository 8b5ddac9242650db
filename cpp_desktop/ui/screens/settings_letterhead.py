"""Settings: how the group's papers look, with its logo, its colour, its foot and its words on other formats."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.letterheads import ACCENTS, Letterhead
from cpp_desktop.services import letterheads, papers
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, flow, wrap
from cpp_desktop.ui.parts.screen import Screen

LETTERHEAD_FIELDS = (
    Field("accent", "Colour of rules, bars and the group’s name", CHOICE(tuple(ACCENTS.items()))),
    Field("foot", "At the foot of every page", LINE, help="Blank is the group’s name."),
    Field(
        "other_formats", "Sentence on other formats", LINE,
        help="The contact line follows it, as in “For large print or a recording ask”. Blank is the usual one.",
    ),
)  # fmt: skip
LOGO_FIELDS = (Field("logo_told", "What the logo shows", LINE, help="For those who listen to the paper."),)
COLOUR_FIELDS = (Field("accent", "Colour", LINE, help="Like #00468B, as whoever made your logo can tell you."),)


class LetterheadCard(Card):
    """The letterhead; papers to come take it, those that went out stay as they were."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(gap=10)
        self._screen = screen
        self._letterhead = Letterhead()
        self.form = Form(LETTERHEAD_FIELDS)
        screen.autosave(self.form, self._save, kind="letterhead")
        self.logo = label("", "muted", wraps=True)
        self.chooses = button(self.tr("Choose logo…"), self._ask_for_logo, kind="small")
        self.removes = button(self.tr("Take logo off"), self._remove_logo, kind="link", height=28)
        own = button(self.tr("Another colour…"), self._ask_for_colour, kind="small")
        looks = button(self.tr("See how it looks"), self._look, kind="small", icon="file")
        plain = button(self.tr("Take the usual look"), self._make_plain, kind="link", height=28)
        self.add(label(self.tr("Letterhead"), "h2"))
        self.add(label(self.tr("Papers to come take it; those that went out stay as they were."), wraps=True))
        self.add(self.form)
        self.add(self.logo)
        self.add(wrap(flow(self.chooses, self.removes, own, looks, plain, gap=10)))

    def refresh(self) -> None:
        """Show the letterhead as it is kept."""
        self._letterhead = kept = letterheads.letterhead(self._screen.shell.office)
        colours = self.form.editor("accent")
        assert isinstance(colours, ChoiceEditor)
        own = {} if kept.accent in ACCENTS else {kept.accent: self.tr("Own colour {0}").format(kept.accent)}
        named = {value: QCoreApplication.translate("Choice", words) for value, words in ACCENTS.items()}
        colours.offer((named | own).items())
        self.form.load(kept)
        has_logo = bool(kept.logo_digest)
        shown = self.tr("At the head of every paper: {0}.").format(kept.logo_told)
        self.logo.setText(shown if has_logo else self.tr("No logo: the group’s name stands alone."))
        self.removes.setVisible(has_logo)

    def _save(self, letterhead: Letterhead, visit: str) -> Letterhead:
        return letterheads.save(self._screen.shell.office, letterhead, visit=visit)

    def _ask_for_logo(self) -> None:
        if self._screen.leave():
            kinds = self.tr("Pictures ({0})").format("*.png *.jpg *.jpeg")
            self._screen.shell.choose_file(self.tr("Choose logo"), kinds, self.ask_what_it_shows)

    def ask_what_it_shows(self, path: Path) -> None:
        """Ask what a logo shows, then take it; a file that is no logo is refused first."""
        self._screen.attempt(lambda: self._ask_for_words(letterheads.logo_in(path)))

    def _ask_for_words(self, logo: bytes) -> None:
        office = self._screen.shell.office

        def take(typed: dict[str, Any]) -> None:
            told = replace(letterheads.letterhead(office), logo_told=typed["logo_told"].strip())
            letterheads.save(office, told, logo=logo)

        usual = self._letterhead.logo_told or self.tr("Logo of {0}").format(office.group.name)
        title = self.tr("Put the logo on papers")
        verb = self.tr("Take logo")
        self._screen.shell.open_dialog(
            FormDialog(self.window(), title, LOGO_FIELDS, {"logo_told": usual}, verb=verb, deed=take)
        )

    def _remove_logo(self) -> None:
        self._screen.attempt(partial(letterheads.remove_logo, self._screen.shell.office))

    def _make_plain(self) -> None:
        self._screen.attempt(partial(letterheads.make_plain, self._screen.shell.office))

    def _ask_for_colour(self) -> None:
        if not self._screen.leave():
            return
        office = self._screen.shell.office

        def take(typed: dict[str, Any]) -> None:
            letterheads.take_colour(office, typed["accent"])

        title = self.tr("A colour of the group’s own")
        typed = {"accent": self._letterhead.accent}
        self._screen.shell.open_dialog(
            FormDialog(self.window(), title, COLOUR_FIELDS, typed, verb=self.tr("Take colour"), deed=take)
        )

    def _look(self) -> None:
        if self._screen.leave():
            write = papers.compose(self._screen.shell.office, "action-log")
            title = self.tr("How papers look")
            self._screen.shell.preview(title, write, file_name=self.tr("How papers look.pdf"))

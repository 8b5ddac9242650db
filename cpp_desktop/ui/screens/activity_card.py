"""The chosen activity beside the list, or the year month by month."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from cpp_desktop.domain.activities import Activity
from cpp_desktop.services import activities, people, records
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.form import Form
from cpp_desktop.ui.parts.layout import Card, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.activity_fields import ACTIVITY
from cpp_desktop.ui.screens.evidence_list import EvidenceList
from cpp_desktop.ui.screens.picture_pane import PicturePane


class ActivityCard(Card):
    """Details of one activity in a form that saves itself; a chart of the year on the other tab."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 14))
        self._screen = screen
        self._shown: Activity | None = None
        self._is_picture_due = True
        self.tabs = Tabs(
            (("details", self.tr("Details")), ("months", self.tr("Month by month"))), name=self.tr("What is shown")
        )
        self.form = Form(ACTIVITY)
        screen.autosave(self.form, self._save, kind="activity")
        self.again = button(self.tr("Again today"), self._repeat, kind="small", icon="redo")
        self.remove = button(self.tr("Remove"), self._remove, kind="small", icon="trash")
        self.files = EvidenceList(screen, self)
        form = vbox(self.form, self.files, None)
        form.setContentsMargins(0, theme.px(4), theme.px(8), 0)
        self._details = wrap(vbox(scroll(wrap(form)), hbox(self.again, None, self.remove), gap=8))
        nothing = Empty(self.tr("Choose an activity in the list, or count one above."), icon="chart")
        self.picture = PicturePane(screen, "activity")
        self._pages = QStackedWidget()
        # Each page scrolls by itself or makes do with what there is, so none of them asks for height.
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for page in (self._details, EmptyState(nothing), self.picture):
            self._pages.addWidget(page)
        self.tabs.chosen.connect(self._show_tab)
        self.add(self.tabs)
        self.add(self._pages, 1)

    def look_again(self) -> None:
        """Take note that activities have changed."""
        self._is_picture_due = True
        self._show_picture()

    def _show_picture(self) -> None:
        if self._is_picture_due and self.tabs.current() == "months":
            self._is_picture_due = False
            self.picture.look("activity")

    def show_activity(self, activity: Activity | None) -> None:
        """Show an activity, or nothing."""
        self._shown = activity
        self.files.show_files(activity)
        if activity is not None:
            self.form.offer("requester", people.choices(self._screen.shell.office))
            self.form.load(activity)
        self._show_tab()

    def _show_tab(self, _name: str = "") -> None:
        self._show_picture()
        self._pages.setCurrentIndex(2 if self.tabs.current() == "months" else 0 if self._shown else 1)

    def _save(self, activity: Activity, visit: str) -> None:
        records.save(self._screen.shell.office, activity, visit=visit)

    def _repeat(self) -> None:
        if self._shown is not None and self._screen.leave():
            self._screen.attempt(partial(self._repeat_and_show, self._shown))

    def _repeat_and_show(self, activity: Activity) -> None:
        self._screen.show_record(activities.repeat(self._screen.shell.office, activity).id)

    def _remove(self) -> None:
        if self._shown is not None:
            self._screen.attempt(partial(records.remove, self._screen.shell.office, self._shown))

"""The chosen activity beside the list, or the year month by month."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from cpp_desktop.domain.activities import Activity
from cpp_desktop.services import activities, records
from cpp_desktop.services.activity_links import links
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.form import Form
from cpp_desktop.ui.parts.layout import Card, flow, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.activity_fields import ACTIVITY, LINKS
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.evidence_list import EvidenceList
from cpp_desktop.ui.screens.picture_pane import PicturePane


class ActivityCard(Card):
    """Details of one activity in a form that saves itself; a chart of the year on the other tab."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 14))
        self._screen = screen
        self._shown: Activity | None = None
        self._kinds: tuple[str, ...] = ()
        self._is_picture_due = self._is_stale = True
        words = (self.tr("Details"), self.tr("Files"), self.tr("Month by month"))
        self.tabs = Tabs(tuple(zip(("details", "files", "months"), words, strict=True)), name=self.tr("What is shown"))
        self.form = Form(ACTIVITY, wide=True)
        screen.autosave(self.form, self._save, kind="activity")
        self.again = button(self.tr("Again today"), self._repeat, kind="small", icon="redo")
        self.remove = button(self.tr("Remove"), self._remove, kind="small", icon="trash")
        self.files = EvidenceList(screen, self)
        self._ways = Changing()
        deeds = hbox(self.again, None, self.remove)
        with_deeds = (deeds,) if theme.is_large() else ()  # what stays in sight would leave the form no room
        form = vbox(self.form, self._ways, *with_deeds, None)
        form.setContentsMargins(0, theme.px(4), theme.px(8), 0)
        self._details = wrap(vbox(scroll(wrap(form)), *(() if with_deeds else (deeds,)), gap=8))
        nothing = Empty(self.tr("Choose an activity in the list, or count one above."), icon="chart")
        self.picture = PicturePane(screen, "activity")
        self._pages = QStackedWidget()
        # Each page scrolls by itself or makes do with what there is, so none of them asks for height.
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        picture = scroll(self.picture) if theme.is_large() else self.picture  # the chart needs height
        for page in (self._details, EmptyState(nothing), picture, scroll(wrap(vbox(self.files, None)))):
            self._pages.addWidget(page)
        self.tabs.chosen.connect(self._show_tab)
        self.add(self.tabs)
        self.add(self._pages, 1)

    def look_again(self) -> None:
        """Take note that activities have changed."""
        self._is_picture_due = self._is_stale = True
        self._show_picture()

    def _show_picture(self) -> None:
        if self._is_picture_due and self.tabs.current() == "months":
            self._is_picture_due = False
            self.picture.look("activity")

    def show_activity(self, activity: Activity | None) -> None:
        """Show an activity, or nothing; what is shown already and has not changed since stays as it is."""
        if not self._is_stale and activity == self._shown:
            return
        self._shown, self._is_stale = activity, False
        self.files.show_files(activity)
        if activity is not None:
            self._offer_links(activity)
            self.form.load(activity)
        self._show_tab()

    def offer(self, people: Iterable[tuple[str, str]], kinds: Iterable[str]) -> None:
        """Say who can have asked for an activity, and what kinds the group has."""
        self._kinds = tuple(kinds)
        self.form.offer("requester", people)

    def focus_details(self) -> None:
        """Go to what is usually added to an activity that was counted by one press."""
        self.tabs.choose("details")
        self.form.editor("contacts").entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_links(self, activity: Activity) -> None:
        """Say what can be chosen for this activity, and how one comes to what it belongs to."""
        found = links(self._screen.shell.office, activity)
        for name in LINKS:
            self.form.offer(name, getattr(found, name))
        known = dict.fromkeys((*self._kinds, *filter(None, [activity.sub_type])))
        self.form.offer("sub_type", [("", self.tr("None")), *((one, one) for one in known)])
        go = self._screen.shell.go_to
        ways = (
            (self.tr("Open the meeting"), "Meetings", activity.meeting_id, ""),
            (self.tr("Open its minutes"), "Meetings", activity.minute_id and activity.meeting_id, "minutes"),
            (self.tr("Open the case"), "Influence", activity.case_id, ""),
        )
        made = [
            button(words, partial(go, screen, one, part), kind="link", height=28)
            for words, screen, one, part in ways
            if one
        ]
        self._ways.lay_out(*([wrap(flow(*made, gap=12))] if made else []), gap=0)

    def _show_tab(self, _name: str = "") -> None:
        self._show_picture()
        at = {"details": 0, "months": 2, "files": 3}[self.tabs.current()]
        self._pages.setCurrentIndex(at if self._shown or at == 2 else 1)

    def _save(self, activity: Activity, visit: str) -> None:
        activities.save_activity(self._screen.shell.office, activity, visit=visit)

    def _repeat(self) -> None:
        if self._shown is not None and self._screen.leave():
            self._screen.attempt(partial(self._repeat_and_show, self._shown))

    def _repeat_and_show(self, activity: Activity) -> None:
        self._screen.show_record(activities.repeat(self._screen.shell.office, activity).id)

    def _remove(self) -> None:
        if self._shown is not None:
            self._screen.attempt(partial(records.remove, self._screen.shell.office, self._shown))

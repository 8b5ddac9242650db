"""Activities: one press counts one; details can come later."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.wording import counted, day_month_year, hours, short_date
from cpp_desktop.services import activities
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, beside, list_and_card, page
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen, Shell
from cpp_desktop.ui.screens.activity_card import ActivityCard
from cpp_desktop.ui.screens.activity_fields import NEW_ACTIVITY
from cpp_desktop.ui.screens.activity_tiles import ActivityTiles
from cpp_desktop.ui.screens.activity_types import ICONS, short_name

COLUMNS = (
    Column("Date", lambda a: a.date, short_date, tone=lambda _: "muted", width=108),
    Column(
        "Activity", lambda a: a.title, second=lambda a: short_name(a.type), icon=lambda a: ICONS[a.type], bold=True,
        least=220,
    ),
    Column("Asked for by", lambda a: a.requester or None, width=120, priority=3),
    Column("Contacts", lambda a: a.contacts, lambda n: f"{n:,}", right=True, width=84, priority=2),
    Column("Hours", lambda a: a.member_minutes, lambda m: f"{m / 60:g}", right=True, width=64, priority=4),
)  # fmt: skip


def has_no_details(activity: Activity) -> bool:
    """Say whether only a type and a day are known."""
    return activity.contacts is None and activity.member_minutes is None and activity.level is None


class ActivitiesScreen(Screen):
    """What the group did, counted by the five types."""

    reads: ClassVar[frozenset[type]] = frozenset({Activity, Evidence, Group})
    takes_lists: ClassVar[str] = "activities"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._all: list[Activity] = []
        self.primary = button(self.tr("Record activity"), self._ask_for_activity, kind="primary", icon="plus")
        imports = button(self.tr("Import…"), partial(import_table, self, "activities"))
        exports = button(self.tr("Export…"), partial(export_table, self, "activities"))
        self.header = PageHeader(self.tr("Activities"), imports, exports, self.primary)
        self.tiles = ActivityTiles()
        self.tiles.counted.connect(self._count_one)
        self.table = RecordTable(COLUMNS, name=self.tr("Activities"), empty=self._empty(), row_height=46)
        self.table.chosen.connect(self._show_chosen)
        self.table.set_foot(label(self.tr("Contacts may repeat: they are never counted as people"), "small"), None)
        self.find_box = self._words = self.table.find_box(self.tr("Words in an activity"))
        self.segments = Segments(
            (("all", self.tr("All")), ("year", self.tr("This year")), ("bare", self.tr("No details yet"))),
            name=self.tr("Which activities"),
        )
        self.segments.chosen.connect(lambda _: self._show_list())
        self.card = ActivityCard(self)
        bar = beside(self.find_box, self.segments, stretch=0, gap=8)
        both = list_and_card(self.table, self.card, width=432, narrow=400)
        box = page(self, self.header, self.tiles, bar)
        box.addLayout(both, 1)

    def _empty(self) -> Empty:
        return Empty(
            self.tr("Nothing yet. Press “Count one” above when the group has done something; details can wait."),
            (self.tr("Import a list…"), partial(import_table, self, "activities")),
            icon="chart",
        )

    def refresh(self) -> None:
        """Read the activities again."""
        office = self.shell.office
        self._all = activities.listing(office)
        now = activities.tally(office)
        self.tiles.show_counts(now, activities.last_year_by_now(office))
        self._year = (now.first, now.last)
        said = [self.tr("{0} since {1}").format(f"{now.total:,}", day_month_year(now.first))]
        if now.contacts is not None:
            said.append(counted(now.contacts, "contact", "contacts"))
        if now.member_minutes is not None and not theme.is_large():
            said.append(self.tr("{0} of members’ time").format(hours(now.member_minutes)))
        self.header.say("  ·  ".join(said))
        self.card.look_again()
        self._show_list()
        self._show_chosen(self.table.chosen_record())

    def _show_list(self) -> None:
        first, last = self._year
        this_year = [a for a in self._all if first <= a.date <= last]
        bare = [a for a in self._all if has_no_details(a)]
        self.segments.count(all=len(self._all), year=len(this_year), bare=len(bare))
        shown = {"all": self._all, "year": this_year, "bare": bare}[self.segments.current()]
        self.table.show_records(shown)
        if self.table.chosen_record() is None and shown:
            self.table.choose(shown[0].id)

    def _show_chosen(self, activity: Activity | None) -> None:
        self.card.show_activity(activity)

    def show_record(self, record_id: str) -> None:
        """Show one activity."""
        if record_id not in {a.id for a in self._all}:
            self.refresh()
        self._words.clear()
        if not self.table.choose(record_id):
            self.segments.choose("all")
        self.card.tabs.choose("details")

    def chosen_id(self) -> str | None:
        """Return the id of the activity shown."""
        record = self.table.chosen_record()
        return record.id if record else None

    def _count_one(self, kind: ActivityType) -> None:
        deed = partial(activities.add_activity, self.shell.office, type=kind, title=short_name(kind))
        self.attempt(lambda: self.show_record(deed().id))

    def _ask_for_activity(self) -> None:
        blank = {"type": ActivityType.DEVELOPMENT, "title": "", "day": self.shell.office.today()}
        title = self.tr("Record activity")
        self.shell.open_dialog(FormDialog(self.window(), title, NEW_ACTIVITY, blank, verb=title, deed=self._add))

    def _add(self, typed: dict[str, Any]) -> None:
        self.show_record(activities.add_activity(self.shell.office, **typed).id)

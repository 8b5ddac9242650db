"""Activities: one press counts one; details can come later."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.activities import Activity, ActivitySubType, ActivityType
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.wording import counted, day_month_year, hours, short_date
from cpp_desktop.services import activities, people, sub_types
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, Pages, list_and_card, page, row, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.turns import Blocks, Turns, in_blocks
from cpp_desktop.ui.screens.activity_calendar import ActivityCalendar
from cpp_desktop.ui.screens.activity_card import ActivityCard
from cpp_desktop.ui.screens.activity_filters import ActivityFilters, years_between
from cpp_desktop.ui.screens.activity_kinds import KindsBar
from cpp_desktop.ui.screens.activity_tiles import ActivityTiles
from cpp_desktop.ui.screens.activity_types import ICONS, short_name
from cpp_desktop.ui.screens.later import LaterScreen
from cpp_desktop.ui.screens.new_activity import ask_for_activity
from cpp_desktop.ui.screens.picture_pane import PictureStrip

COLUMNS = (
    Column("Date", lambda a: a.date, short_date, tone=lambda _: "muted", width=108),
    Column(
        "Activity", lambda a: a.title, second=lambda a: _second(a), icon=lambda a: ICONS[a.type], bold=True,
        least=220,
    ),
    Column("Asked for by", lambda a: a.requester or None, width=120, priority=3),
    Column("Contacts", lambda a: a.contacts, lambda n: f"{n:,}", right=True, width=84, priority=2),
    Column("Hours", lambda a: a.member_minutes, lambda m: f"{m / 60:g}", right=True, width=64, priority=4),
)  # fmt: skip


def _second(activity: Activity) -> str:
    """Say its kind, unless that is what it is called, and its type."""
    kind = activity.sub_type if activity.sub_type != activity.title else ""
    return " · ".join(filter(None, (kind, short_name(activity.type))))


def has_no_details(activity: Activity) -> bool:
    """Say whether only a type and a day are known, or what one press notes of a kind."""
    by_one_press = activity.level is None or activity.title == activity.sub_type
    return by_one_press and activity.contacts is None and activity.member_minutes is None


class ActivitiesScreen(LaterScreen):
    """What the group did, counted by the five types."""

    reads: ClassVar[frozenset[type]] = frozenset({Activity, ActivitySubType, Evidence, Group})
    takes_lists: ClassVar[str] = "activities"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._all: Blocks[Activity] = Blocks()
        self._is_whole = False
        self._reading, self._sifting = Turns(self, self.isEnabled), Turns(self, self.isEnabled)
        self.primary = button(self.tr("Record activity"), self._ask_for_activity, kind="primary", icon="plus")
        self.kinds = KindsBar(self)
        self.header = PageHeader(self.tr("Activities"), *self._header_buttons(), self.primary)
        self.tiles = ActivityTiles()
        self.tiles.counted.connect(self._count_one)
        self.table = RecordTable(COLUMNS, name=self.tr("Activities"), empty=self._empty(), row_height=42)
        self.table.chosen.connect(self._show_chosen)
        self.picture = PictureStrip(self, "activity")
        self.table.set_strip(self.picture, self.picture.fit)
        if not theme.is_large():  # the form says it too
            words = label(self.tr("Contacts may repeat: they are never counted as people"), "small")
            self.picture.set_below(self.table.set_foot(words, None, self.picture.link))
        self.find_box = self._words = self.table.find_box(self.tr("Words in an activity"))
        self._words.textChanged.connect(lambda _: self._look_at_calendar())
        self.filters = ActivityFilters()
        self.filters.changed.connect(self._sift)
        self.calendar = ActivityCalendar(self, self._is_wanted)
        self.calendar.chosen.connect(self._show_chosen)
        self.card = ActivityCard(self)
        self._left = Pages(self.table, self.calendar)
        box = page(self, self.header, self.tiles, self.kinds, self._bar(), self.filters)
        box.setSpacing(theme.px(10))
        box.addLayout(list_and_card(self._left, self.card, width=432, narrow=370), 1)
        self.filters.hide()

    def _header_buttons(self) -> tuple[QPushButton, ...]:
        """Return the menus beside the title; with large text that of the group's own kinds is one of them."""
        lists = (
            (self.tr("Import…"), partial(import_table, self, "activities")),
            (self.tr("Export…"), partial(export_table, self, "activities")),
        )
        more = menu_button(self.tr("More"), kind="")
        more.setAccessibleName(self.tr("More about the activities"))
        show_deeds(more, lists)
        return more, self.kinds.menu

    def _bar(self) -> QWidget:
        """Return the line that says what is shown, and how."""
        self.segments = Segments(
            (("all", self.tr("All")), ("year", self.tr("This year")), ("bare", self.tr("No details yet"))),
            name=self.tr("Which activities"),
        )
        self.segments.chosen.connect(lambda _: self._sift())
        self.sieve = button(self.tr("Filter"))
        self.sieve.setCheckable(True)
        self.sieve.toggled.connect(self._show_filters)
        self.views = Segments((("list", self.tr("List")), ("calendar", self.tr("Calendar"))), name=self.tr("Shown as"))
        self.views.chosen.connect(self._show_view)
        return wrap(row(self._words, self.segments, self.sieve, self.views, stretch=0, gap=8))

    def _empty(self) -> Empty:
        return Empty(
            self.tr("Nothing yet. Press “Count one” above when the group has done something; details can wait."),
            (self.tr("Import a list…"), partial(import_table, self, "activities")),
            icon="chart",
        )

    def refresh(self) -> None:
        """Read the activities again, the latest first; of very many the rest follow while other things are done."""
        office = self.shell.office
        self._year, self._last_year = activities.years_so_far(office)
        self._own = sub_types.sub_types(office)
        self.card.offer(people.choices(office), [kind.name for kind in self._own])
        self.card.look_again()
        self._reading.run(self._read())
        self.picture.look_again()

    def _read(self) -> Iterator[None]:
        known, fresh = self._all, Blocks[Activity]()
        kinds, asked = set[str](), set[str]()
        self._is_whole = are_counted = False
        for some in activities.reading(self.shell.office):
            if fresh:
                yield
            else:
                self._all = yield from self._with_older(some)
                self._sift()
            fresh.extend(some)
            kinds.update(one.sub_type for one in some)
            asked.update(one.requester for one in some)
            if not are_counted and (not some or some[-1].date < self._last_year[0]):
                self._show_counts(fresh)
                are_counted = True
        if not are_counted:
            self._show_counts(fresh)
        passed, self._all, self._is_whole = self._all, fresh, True
        self._offer_filters(kinds - {""}, asked - {""})
        self._sift()
        for old in (known, passed):
            yield from old.letting_go()

    def _show_counts(self, latest: Blocks[Activity]) -> None:
        """Count this year and last year from the activities that were read."""
        now = activities.tallied(latest, *self._year)
        self.tiles.show_counts(now, activities.tallied(latest, *self._last_year))
        self.kinds.show_kinds(self._own, now.by_kind)
        said = [self.tr("{0} since {1}").format(f"{now.total:,}", day_month_year(now.first))]
        if now.contacts is not None:
            said.append(counted(now.contacts, "contact", "contacts"))
        if now.member_minutes is not None and not theme.is_large():
            said.append(self.tr("{0} of members’ time").format(hours(now.member_minutes)))
        self.header.say("  ·  ".join(said))

    def _with_older(self, some: list[Activity]) -> Generator[None, None, Blocks[Activity]]:
        """Return some, and what is known already of the activities that follow, to be shown until they are read."""
        found, last = Blocks(some), activities.place(some[-1]) if some else None
        for _, block in in_blocks(self._all if last else ()):
            if last and activities.place(block[-1]) < last:
                yield
                found.extend(one for one in block if activities.place(one) < last)
        return found

    def _offer_filters(self, kinds: set[str], asked: set[str]) -> None:
        in_order = dict.fromkeys([*(kind.name for kind in self._own), *sorted(kinds, key=str.casefold)])
        year_start = self.shell.office.group.year_start
        years = years_between(self._all[-1].date, self._all[0].date, year_start) if self._all else []
        self.filters.offer(in_order, sorted(asked, key=str.casefold), years)

    def _is_wanted(self, activity: Activity) -> bool:
        """Say whether an activity is among those that the words, segments and filters show."""
        words = "\n".join(column.spoken(activity) for column in COLUMNS).casefold()
        if not all(word in words for word in self._words.text().casefold().split()):
            return False
        (first, last), segment = self._year, self.segments.current()
        if segment == "year" and not first <= activity.date <= last:
            return False
        return (segment != "bare" or has_no_details(activity)) and self.filters.value().lets(activity)

    def _sift(self) -> None:
        self._look_at_calendar()
        self._sifting.run(self._show_list())

    def _look_at_calendar(self) -> None:
        if self.views.current() == "calendar":
            self.calendar.look_again()

    def _show_list(self) -> Iterator[None]:
        (first, last), wanted, segment = self._year, self.filters.value(), self.segments.current()
        shown = Blocks[Activity]()
        counts = {"all": 0, "year": 0, "bare": 0}
        for at, block in in_blocks(self._all):
            if at:
                yield
            own = [one for one in block if wanted.lets(one)]
            parts = {
                "all": own,
                "year": [one for one in own if first <= one.date <= last],
                "bare": [one for one in own if has_no_details(one)],
            }
            shown.extend(parts[segment])
            for name, part in parts.items():
                counts[name] += len(part)
        self.segments.count(**counts)
        self.table.show_records(shown)
        yield
        if self._is_whole and self.table.chosen_record() is None and shown:
            self.table.choose(shown[0].id)
        if self.views.current() == "list":
            self._show_chosen(self.table.chosen_record())

    def _show_chosen(self, activity: Activity | None) -> None:
        self.card.show_activity(activity)

    def _show_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)
        if not shown:
            self.filters.clear()

    def _show_view(self, view: str) -> None:
        is_calendar = view == "calendar"
        self.tiles.setVisible(not is_calendar)
        self._left.setCurrentIndex(int(is_calendar))
        chosen = self.table.chosen_record()
        if not is_calendar:
            self._show_chosen(chosen)
        elif chosen is not None:
            self.calendar.show_activity(chosen)
        else:
            self.calendar.look_again()

    def show_record(self, record_id: str) -> None:
        """Show one activity."""
        if not any(one.id == record_id for one in self._all):
            self.refresh()
        self.views.choose("list")
        self._words.clear()
        if not self.table.choose(record_id):
            self.segments.choose("all")
            self.filters.clear()
        self.card.tabs.choose("details")

    def show_part(self, record_id: str, part: str) -> None:
        """Show one activity where its details are written."""
        self.show_record(record_id)
        self.later(self.card.focus_details)

    def chosen_id(self) -> str | None:
        """Return the id of the activity shown."""
        record = self.table.chosen_record()
        return record.id if record else None

    def _count_one(self, kind: ActivityType) -> None:
        deed = partial(activities.add_activity, self.shell.office, type=kind, title=short_name(kind))
        self.attempt(lambda: self.show_record(deed().id))

    def _ask_for_activity(self) -> None:
        ask_for_activity(self, lambda made: self.show_record(made.id))

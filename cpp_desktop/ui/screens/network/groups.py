"""Groups: every group with its networks, its key and what is expected of it; and the networks themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, ClassVar

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.network.records import Belonging, Expectation, Network, NetworkGroup, ReceivedReturn
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services.network import roll
from cpp_desktop.services.network.roll import GroupEntry, NetworkEntry, Roll
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.layout import PageHeader, Pages, beside, list_and_card, page, vbox, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.network.group_card import RollCard
from cpp_desktop.ui.screens.network.group_deeds import GroupDeeds
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen

_CARD, _NARROW = 360, 330
_JOINED = QT_TRANSLATE_NOOP("GroupState", "joined")
_ENDED = QT_TRANSLATE_NOOP("GroupState", "ended")
_NO_KEY = QT_TRANSLATE_NOOP("GroupState", "no key yet")


def _chips(entry: GroupEntry) -> tuple[Chip, ...]:
    group = entry.group
    words = _JOINED if group.same_as else _ENDED if group.ended else "" if group.key else _NO_KEY
    return (Chip(QCoreApplication.translate("GroupState", words), "neutral", "none"),) if words else ()


GROUP_COLUMNS = (
    Column("Group", lambda e: e.group.name, second=lambda e: e.network, bold=True, icon=lambda _: "people"),
    Column("State", lambda e: e.group.name, lambda _: "", chips=_chips, width=120, priority=2),
    Column("Key known since", lambda e: e.group.key_since, short_date, width=140, priority=3),
    Column("Returns", lambda e: len(e.sent) or None, lambda n: f"{n:,}", right=True, width=84, priority=4),
)
NETWORK_COLUMNS = (
    Column("Network", lambda e: e.network.name, bold=True, icon=lambda _: "seats"),
    Column("Groups now", lambda e: e.groups, lambda n: f"{n:,}", right=True, width=110, priority=2),
    Column("Until", lambda e: e.network.ended, day_month_year, width=160, priority=3),
)


class GroupsScreen(RegisterScreen):
    """Two lists, one shown at a time, and what is chosen beside it."""

    reads: ClassVar[frozenset[type]] = frozenset({Belonging, Expectation, Network, NetworkGroup, ReceivedReturn})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._roll = Roll(groups=(), networks=())
        self.deeds = GroupDeeds(self)
        self.primary = button(self.tr("Expect returns…"), self.deeds.expect_of_all, kind="primary", icon="calendar")
        self.more = menu_button(self.tr("Add"), kind="")
        show_deeds(
            self.more,
            (
                (self.tr("Add a group…"), self.deeds.add_group),
                (self.tr("Add a network…"), self.deeds.add_network),
                (self.tr("Expect returns of the groups in a list…"), self.deeds.choose_list),
            ),
        )
        self.header = PageHeader(self.tr("Groups"), self.more, self.primary)
        self.kinds = Segments(
            (("groups", self.tr("Groups")), ("networks", self.tr("Networks"))), name=self.tr("What is listed")
        )
        self.groups = RecordTable(GROUP_COLUMNS, name=self.tr("Groups"), empty=self._empty(), row_height=50)
        self.networks = RecordTable(
            NETWORK_COLUMNS, name=self.tr("Networks"), empty=Empty(self.tr("There is no network.")), row_height=42
        )
        self.find_box = self.finds = self.groups.find_box(self.tr("Find a group"))
        self.card = RollCard()
        self.pages = Pages(self.groups, self.networks)
        self._lay_out()

    def _empty(self) -> Empty:
        words = self.tr("No group is known yet. A group is added with its first return, from a list, or by hand.")
        return Empty(words, (self.tr("Take them from a list…"), self.deeds.choose_list), icon="people")

    def _lay_out(self) -> None:
        listed = vbox(beside(self.finds, self.kinds, stretch=0), gap=10)
        listed.addWidget(self.pages, 1)
        page(self, self.header).addLayout(list_and_card(wrap(listed), self.card, width=_CARD, narrow=_NARROW), 1)
        self.kinds.chosen.connect(self._show_kind)
        self.groups.chosen.connect(lambda _: self._show_chosen())
        self.networks.chosen.connect(lambda _: self._show_chosen())

    def refresh(self) -> None:
        """Read the roll again."""
        network = self.network
        self.read("roll", lambda: roll.read(network), self._show)

    def _show(self, found: Roll) -> None:
        self._roll = found
        going_on = sum(not e.joined and e.group.ended is None for e in found.groups)
        self.header.say(self.tr("%n group(s) go on, in {0}", "", going_on).format(self.network.title))
        self.kinds.count(groups=len(found.groups), networks=len(found.networks))
        self.groups.show_records(found.groups)
        self.networks.show_records(found.networks)
        self._show_chosen()

    def _show_kind(self, kind: str) -> None:
        shown: QWidget = self.networks if kind == "networks" else self.groups
        self.pages.setCurrentWidget(shown)
        self.finds.setEnabled(kind == "groups")
        self._show_chosen()

    def _show_chosen(self) -> None:
        shows_networks = self.kinds.current() == "networks"
        entry = (self.networks if shows_networks else self.groups).chosen_record()
        if isinstance(entry, GroupEntry):
            self.card.show_group(entry, self.deeds.of_group(entry))
        elif isinstance(entry, NetworkEntry):
            self.card.show_network(entry, self.deeds.of_network(entry))
        else:
            self.card.show_nothing()

    @property
    def roll_groups(self) -> Sequence[GroupEntry]:
        """The groups as they were read last."""
        return self._roll.groups

    def choices(self, field: str) -> list[tuple[str, str]]:
        """Return what a field of a form offers: networks, or groups that are still themselves, by id and name."""
        if field == "network":
            return [(e.id, e.network.name) for e in self._roll.networks if e.network.ended is None]
        return [(e.id, e.group.name) for e in self._roll.groups if not e.joined]

    def next_period(self) -> dict[str, Any]:
        """Return the period after the last one expected, due a month after it; the first ends with the last March."""
        lasts = [(one.first, one.last, one.due) for e in self._roll.groups for one in e.asked[:1]]
        today = self.network.today()
        if not lasts:
            year = today.year if today >= date(today.year, 4, 1) else today.year - 1
            first, last = date(year - 1, 4, 1), date(year, 3, 31)
            return {
                "first": first,
                "last": last,
                "due": max(last + relativedelta(months=3), today + timedelta(days=28)),
            }
        _, last, due = max(lasts, key=lambda one: one[1])
        after = relativedelta(years=1)
        return {"first": last + timedelta(days=1), "last": last + after, "due": due + after}

    def show_record(self, record_id: str) -> None:
        """Show one group by its id."""
        self.kinds.choose("groups")
        self.groups.choose(record_id)

    def chosen_id(self) -> str | None:
        """Return the id of the group chosen."""
        entry = self.groups.chosen_record()
        return entry.id if entry else None

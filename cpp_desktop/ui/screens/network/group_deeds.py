"""What the lead decides about groups and networks, each on a short form; the register notes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.network import expecting, groups, trusting
from cpp_desktop.services.network.expecting import AskedGroup, Expected
from cpp_desktop.services.network.roll import GroupEntry, NetworkEntry
from cpp_desktop.ui.dialogs.working_form import Deed, WorkingForm
from cpp_desktop.ui.parts.editors import DAY, LINE, RECORD
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.screens.needed_day import NeededDay

if TYPE_CHECKING:
    from cpp_desktop.ui.screens.network.groups import GroupsScreen

_NAME = Field("name", "What it is called", LINE)
_NETWORK = Field("network", "Network", RECORD)
ADD_GROUP = (_NAME, _NETWORK, Field("day", "Since", DAY, help="Blank if it always belonged to it."))
ADD_NETWORK = (_NAME, Field("day", "Began on", DAY, help="Blank if nobody knows."))
MOVE = (_NETWORK, Field("day", "From this day on", DAY, help="Blank if it always belonged to it."))
JOIN = (Field("group", "The same group as", RECORD),)
END = (Field("day", "Its last day", NeededDay), Field("successor", "Who carries on its work", RECORD))
MERGE = (Field("into", "Goes on as", LINE, help="A network here, or the name of a new one."),
         Field("day", "From this day on", NeededDay))  # fmt: skip
EXPECT = (
    (Field("first", "First day", NeededDay), Field("last", "Last day", NeededDay)),
    Field("due", "By when", NeededDay),
)
Task = Callable[[], object]
_SHOWN = 5


class GroupDeeds(QObject):
    """Opens the forms of the Groups page."""

    def __init__(self, screen: GroupsScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def _ask(
        self, title: str, fields: Fields, record: dict[str, Any], verb: str, deed: Deed, sentence: str = "",
        then: Callable[[Any], object] = lambda _: None,
    ) -> None:  # fmt: skip
        dialog = WorkingForm(
            self._screen.window(), title, fields, record, verb=verb, deed=deed, then=then, sentence=sentence
        )
        names = {field.name for entry in fields for field in (entry if isinstance(entry, tuple) else (entry,))}
        for name in names & {"network", "group", "successor"}:
            dialog.form.offer(name, self._screen.choices(name))
            dialog.form.load(record)
        self._screen.shell.open_dialog(dialog)

    # -- groups ------------------------------------------------------------------------------------------------------

    def of_group(self, entry: GroupEntry) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Return what can be decided about a group."""
        if entry.joined:
            return ()
        deeds = [
            (self.tr("Rename…"), partial(self.rename, entry)),
            (self.tr("Move to another network…"), partial(self.move, entry)),
            (self.tr("The same group as…"), partial(self.join, entry)),
        ]
        if entry.group.ended is None:
            deeds.append((self.tr("Ended…"), partial(self.end, entry)))
        waiting = next((one for one in entry.asked if one.last not in entry.sent), None)
        if waiting is not None:
            words = self.tr("Ask it again") if waiting.resting else self.tr("Let it rest")
            deeds.append((words, partial(self.rest, entry, Period(waiting.first, waiting.last), not waiting.resting)))
        return tuple(deeds)

    def add_group(self) -> None:
        """Ask for a group that has sent nothing yet."""
        network = self._screen.network

        def add(typed: dict[str, Any]) -> Task:
            return partial(groups.add_group, network, typed["name"], typed["network"] or "", typed["day"])

        record = {"name": "", "network": None, "day": None}
        self._ask(self.tr("Add a group"), ADD_GROUP, record, self.tr("Add group"), add)

    def rename(self, entry: GroupEntry) -> None:
        """Ask what a group is called here."""
        network = self._screen.network

        def rename(typed: dict[str, Any]) -> Task:
            return partial(groups.rename_group, network, entry.id, typed["name"])

        sentence = self.tr("Its returns go on saying what they said.")
        title = self.tr("Rename {0}").format(entry.group.name)
        self._ask(title, (_NAME,), {"name": entry.group.name}, self.tr("Rename"), rename, sentence)

    def move(self, entry: GroupEntry) -> None:
        """Ask which network a group belongs to, and from when."""
        network = self._screen.network

        def move(typed: dict[str, Any]) -> Task:
            if not typed["network"]:
                raise Refused(network=self.tr("Say which network."))
            return partial(groups.move_group, network, entry.id, typed["network"], typed["day"])

        title = self.tr("Move {0} to another network").format(entry.group.name)
        sentence = self.tr("Its returns for periods that end later count there.")
        self._ask(title, MOVE, {"network": None, "day": None}, self.tr("Move"), move, sentence)

    def join(self, entry: GroupEntry) -> None:
        """Ask which group this one turned out to be."""
        network = self._screen.network

        def join(typed: dict[str, Any]) -> Task:
            if not typed["group"]:
                raise Refused(group=self.tr("Say which group."))
            return partial(trusting.same, network, entry.id, typed["group"])

        title = self.tr("{0} is the same group as another").format(entry.group.name)
        sentence = self.tr("What it sent counts there from now on. This cannot be taken back.")
        self._ask(title, JOIN, {"group": None}, self.tr("Join the two"), join, sentence)

    def end(self, entry: GroupEntry) -> None:
        """Ask when a group ended, and who follows it."""
        network = self._screen.network

        def end(typed: dict[str, Any]) -> Task:
            return partial(groups.end_group, network, entry.id, typed["day"], typed["successor"] or "")

        title = self.tr("{0} has ended").format(entry.group.name)
        self._ask(title, END, {"day": None, "successor": None}, self.tr("Note it"), end)

    def rest(self, entry: GroupEntry, period: Period, resting: bool) -> None:
        """Ask a group for no return of a period, or ask it again."""
        network, name = self._screen.network, entry.group.name
        said = self.tr("{0} rests: no return is asked of it.") if resting else self.tr("{0} is asked again.")
        self._screen.do(
            lambda: expecting.rest(network, entry.id, period.first, period.last, resting=resting),
            lambda _: self._screen.shell.say(said.format(name), "ok"),
        )

    # -- networks ----------------------------------------------------------------------------------------------------

    def of_network(self, entry: NetworkEntry) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Return what can be decided about a network."""
        return () if entry.network.ended else ((self.tr("Merged into another…"), partial(self.merge, entry)),)

    def add_network(self) -> None:
        """Ask for a network beside the register's own."""
        network = self._screen.network

        def add(typed: dict[str, Any]) -> Task:
            return partial(groups.add_network, network, typed["name"], typed["day"])

        self._ask(self.tr("Add a network"), ADD_NETWORK, {"name": "", "day": None}, self.tr("Add network"), add)

    def merge(self, entry: NetworkEntry) -> None:
        """Ask what a network goes on as, and from when."""
        network = self._screen.network

        def merge(typed: dict[str, Any]) -> Task:
            return partial(groups.merge_networks, network, [entry.id], typed["into"], typed["day"])

        title = self.tr("{0} was merged").format(entry.network.name)
        sentence = self.tr("Its groups go with it. Trends over the years follow them.")
        self._ask(title, MERGE, {"into": "", "day": None}, self.tr("Merge"), merge, sentence)

    # -- what is expected --------------------------------------------------------------------------------------------

    def expect_of_all(self) -> None:
        """Ask for which period a return is expected of every group that goes on, and by when."""
        going_on = [e for e in self._screen.roll_groups if not e.joined and e.group.ended is None]
        asked = [AskedGroup(name=e.group.name, id=e.id) for e in going_on]
        sentence = self.tr("Of %n group(s): all that go on. Others can be added from a list.", "", len(asked))
        self._expect(asked, sentence)

    def choose_list(self) -> None:
        """Ask for a table of the groups that a return is expected of."""
        kinds = self.tr("Lists ({0})").format("*.csv *.xlsx *.ods *.tsv")
        self._screen.shell.choose_file(self.tr("Groups that a return is expected of"), kinds, self.expect_from)

    def expect_from(self, path: Path) -> None:
        """Read a table of groups, then ask for which period."""

        def show(asked: list[AskedGroup]) -> None:
            sentence = self.tr("Of %n group(s) in {0}; those that nobody knows are added.", "", len(asked))
            self._expect(asked, sentence.format(path.name))

        self._screen.do(lambda: expecting.read_list(path), show)

    def _expect(self, asked: list[AskedGroup], sentence: str) -> None:
        network = self._screen.network

        def expect(typed: dict[str, Any]) -> Task:
            if not asked:
                raise Refused(group=self.tr("There is no group yet: add one, or take them from a list."))
            task = partial(expecting.expect, network, typed["first"], typed["last"], typed["due"])
            return lambda: (task, typed["first"], task(asked))

        def then(done: tuple[Callable[..., Expected], date, Expected]) -> None:
            task, first, found = done
            self._tell(found)
            if found.elsewhere:
                self._ask_where(found, first, partial(task, move=True))

        record = self._screen.next_period()
        self._ask(self.tr("Expect returns"), EXPECT, record, self.tr("Expect them"), expect, sentence, then)

    def _ask_where(self, found: Expected, first: date, expect: Callable[[list[AskedGroup]], Expected]) -> None:
        """Ask whether groups belong where a list says; until then nothing is expected of them."""
        several = [one.asked for one in found.elsewhere]
        said = [one.sentence for one in found.elsewhere[:_SHOWN]]
        if len(several) > _SHOWN:
            said.append(self.tr("And %n more group(s).", "", len(several) - _SHOWN))
        day = day_month_year(first)
        said.append(self.tr("Should they belong where the list says, from {0} on? Else mend the list.").format(day))
        self._screen.shell.ask(
            self.tr("The list names another network"),
            " ".join(said),
            self.tr("Move them"),
            lambda: self._screen.do(partial(expect, several), self._tell),
        )

    def _tell(self, done: Expected) -> None:
        said = [self.tr("A return is expected of %n group(s).", "", done.groups)]
        if done.added:
            said.append(self.tr("%n of them new.", "", len(done.added)))
        if done.elsewhere:
            said.append(self.tr("Of %n group(s) the list names another network.", "", len(done.elsewhere)))
        said += [f"{row}: {why}" for row, why in done.refused[:_SHOWN]]
        self._screen.shell.say(" ".join(said), "warn" if done.refused or done.elsewhere else "ok")

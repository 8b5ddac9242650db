"""The kinds of table there are."""

from __future__ import annotations

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services.tables.actions import ActionTable
from cpp_desktop.services.tables.activities import ActivityTable
from cpp_desktop.services.tables.agenda import AgendaTable
from cpp_desktop.services.tables.attendance import AttendanceTable
from cpp_desktop.services.tables.expenses import ExpenseTable
from cpp_desktop.services.tables.influence import InfluenceTable
from cpp_desktop.services.tables.meetings import MeetingTable
from cpp_desktop.services.tables.minutes import MinutesTable
from cpp_desktop.services.tables.objectives import ObjectiveTable, ProgressTable
from cpp_desktop.services.tables.people import PeopleTable
from cpp_desktop.services.tables.representation import RepresentationTable
from cpp_desktop.services.tables.table import Table
from cpp_desktop.services.tables.work import ConsultationTable, DocumentTable, TrainingTable

# In the order in which they are imported: later ones refer to earlier ones.
_TABLES: tuple[Table, ...] = (
    PeopleTable(), MeetingTable(), AgendaTable(), AttendanceTable(), MinutesTable(), InfluenceTable(), ActionTable(),
    DocumentTable(), ActivityTable(), ConsultationTable(), RepresentationTable(), TrainingTable(), ExpenseTable(),
    ObjectiveTable(), ProgressTable(),
)  # fmt: skip
KINDS = tuple(table.kind for table in _TABLES)


def table_of(kind: str) -> Table:
    """Return a kind's table.

    Raises:
        Refused: when there is no such kind.
    """
    for table in _TABLES:
        if table.kind == kind:
            return table
    raise Refused(kind=f"There is no table “{kind}”; there is {', '.join(KINDS)}.")

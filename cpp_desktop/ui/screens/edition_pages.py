"""How many pages the editions have that nobody has looked at: counted one by one, while the window rests."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import paper_editions, papers, workrooms
from cpp_desktop.services.office import Office
from cpp_desktop.services.paper_editions import EditionLine
from cpp_desktop.ui.parts.work import Work

MOST_PAGES = 60
"""Of a longer paper only the editions that are looked at are made: it would take too long for a mere figure."""
_REST_MS = 600


class EditionPages(QObject):
    """Makes the editions in their order and lets them go: `counted(edition's id, pages)` follows for each."""

    counted = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._left: list[EditionLine] = []
        self._work: Work | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count_next)

    def count(self, office: Office, kind: IssuedKind, meeting_id: str, lines: Iterable[EditionLine]) -> None:
        """Count the pages of these editions of a meeting's paper, in place of those being counted."""
        self.stop()
        self._office, self._kind, self._meeting_id = office, kind, meeting_id
        self._left = list(lines)
        if self._left:
            self._rest.start()

    def _count_next(self) -> None:
        if not self._left or not self._page.isEnabled():  # nothing is counted while the window closes
            return
        line, office, meeting_id = self._left.pop(0), self._office, self._meeting_id
        made_as = paper_editions.edition_kind(self._kind, line.edition)
        if made_as is None:
            return
        kind, public = made_as

        def count(progress: Progress) -> tuple[str, int]:
            progress(0, 2, "")
            write = papers.compose(office, kind, Asked(meeting_id=meeting_id, public=public))
            progress(1, 2, "")
            with workrooms.apart() as folder:
                return line.id, write(folder / "paper.pdf", line.size).pages

        self._work = Work(count)
        self._work.finished.connect(self._tell)
        self._work.refused.connect(lambda _: self._rest.start())  # such as minutes that are not approved yet
        self._work.start()

    def _tell(self, found: tuple[str, int]) -> None:
        self.counted.emit(*found)
        self._rest.start()

    def stop(self) -> None:
        """Let go of what is left to count."""
        self._rest.stop()
        self._left = []
        if self._work is not None and self._work.is_running:
            self._work.stop()
            self._work.finished.disconnect()  # nobody wants to know any more
            self._work.refused.disconnect()
        self._work = None

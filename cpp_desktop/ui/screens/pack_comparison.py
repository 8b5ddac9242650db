"""What is new in the pack shown, found out on a worker once its pages are there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import paper_news
from cpp_desktop.services.office import Office
from cpp_desktop.services.paper_news import News
from cpp_desktop.services.paper_shelf import IssuedLine
from cpp_desktop.ui.parts.work import Work


class PackComparison(QObject):
    """Compares one pack at a time with what went out before it: `found(news or None)` follows."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None

    def compare(self, office: Office, line: IssuedLine | None, size: int, made: Written | None) -> None:
        """Compare a version that went out with the one before, or one just `made` with the version of the line."""
        self.stop()
        if line is None or line.kind is not IssuedKind.PACK:
            return

        def compare(_progress: Progress) -> News | None:
            if made is None:
                return paper_news.of_issued(office, line.meeting.id, line.number, size)
            return paper_news.of_draft(office, line.meeting.id, made, size)

        self._work = Work(compare)
        self._work.finished.connect(self.found)
        self._work.start()

    def stop(self) -> None:
        """Let go of what is being compared."""
        if self._work is not None and self._work.is_running:
            self._work.finished.disconnect()
        self._work = None

"""The head of the Papers screen: what is shown, and where it may go."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.wording import long_date
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import PageHeader, fill, hbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.paper_deeds import PaperDeeds
from cpp_desktop.ui.parts.saving_formats import saving_deeds


class PaperHead(QWidget):
    """The title with the meeting's day above it, and the deeds; `print_wanted` and `mail_wanted` are the screen's."""

    print_wanted = Signal()
    mail_wanted = Signal()

    def __init__(self, deeds: PaperDeeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._endings: tuple[str, ...] = ()
        self._may_mail = False
        self._day, self._arrow = label("", "muted"), picture("right", "muted", 14)
        self.saves = button(self.tr("Save as…"), deeds.ask_where, icon="down")
        self.mails = button(self.tr("E-mail…"), self.mail_wanted.emit, icon="mail")
        self.prints = button(self.tr("Print…"), self.print_wanted.emit, kind="primary", icon="print")
        self.more = menu_button(self.tr("More"), kind="")
        self.more.setAccessibleName(self.tr("More to do with this paper"))
        beside = () if theme.is_large() else (self.saves,)
        crumb = wrap(hbox(label(self.tr("Papers"), "muted"), self._arrow, self._day, None, gap=8))
        self.header = PageHeader(self.tr("Papers"), self.more, *beside, self.mails, self.prints, crumb=crumb)
        fill(QVBoxLayout(self), (self.header,), 0)
        self.enable(False)

    def show_paper(self, title: str, meeting: Meeting | None) -> None:
        """Show what a paper is called, and of which meeting it is."""
        self.header.say("", title)
        self._day.setText(long_date(meeting.date) if meeting else "")
        self._arrow.setVisible(meeting is not None)

    def offer(self, *, printed: int, mailed: int, may_mail: bool, endings: Iterable[str]) -> None:
        """Say how many copies are printed and e-mailed, and in which other formats it can be saved."""
        _rename(self.prints, self.tr("Print {0}…").format(printed) if printed > 1 else self.tr("Print…"))
        _rename(self.mails, self.tr("E-mail {0}…").format(mailed) if mailed else self.tr("E-mail…"))
        self._may_mail = may_mail
        self.mails.setVisible(may_mail and not theme.is_huge())
        self._endings = tuple(endings)
        self._offer_more()

    def enable(self, ready: bool) -> None:
        """Let something be done, once there is a paper to do it with."""
        for one in (self.saves, self.prints, self.more):
            one.setEnabled(ready)
        self._offer_more()

    def show_verbs(self, shown: bool) -> None:
        """Show what can be done with a paper, or nothing where there is none."""
        for one in (*(() if theme.is_large() else (self.saves,)), self.prints, self.more):
            one.setVisible(shown)

    def _offer_more(self) -> None:
        deeds = self._deeds
        saves = ((self.tr("&Save as…"), deeds.ask_where),) if theme.is_large() else ()
        mails = ((self.mails.accessibleName(), self.mail_wanted.emit),) if self._may_mail and theme.is_huge() else ()
        sticks = (self.tr("&Copy to a stick…"), deeds.ask_for_stick)
        opens = (self.tr("Open in system &viewer"), deeds.open_outside)
        show_deeds(self.more, (*saves, *mails, sticks, opens, *saving_deeds(self._endings, deeds.ask_where)))


def _rename(made: QPushButton, words: str) -> None:
    made.setText(f" {words}")
    made.setAccessibleName(words)

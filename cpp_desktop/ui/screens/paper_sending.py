"""What is done with a version that went out: e-mails, its copies, and the sheets that are new in it."""

from __future__ import annotations

from cpp_desktop.services import issued_papers, mail_drafts
from cpp_desktop.services.issued_papers import IssuedVersion
from cpp_desktop.services.paper_shelf import IssuedLine
from cpp_desktop.ui.dialogs.issued_papers import show_issued
from cpp_desktop.ui.dialogs.save_mail_drafts import SaveMailDrafts
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.paper_words import tr


def _version(screen: Screen, line: IssuedLine) -> IssuedVersion:
    return issued_papers.version(screen.shell.office, line.meeting.id, line.kind, line.number)


def mail_copies(screen: Screen, line: IssuedLine) -> None:
    """Offer the e-mails that wait."""
    dialog = SaveMailDrafts(screen, _version(screen, line))
    dialog.saved.connect(lambda words: screen.shell.say(words, "ok"))
    screen.shell.open_dialog(dialog)


def show_copies(screen: Screen, line: IssuedLine) -> None:
    """Show who has which copy of it, and of the meeting's other versions."""
    show_issued(screen, line.meeting.id, f"{line.kind.value} {line.number}")


def show_sheets(screen: Screen, line: IssuedLine, since: int) -> None:
    """Show only the sheets of a pack that are new since an earlier version, to be printed."""
    version = _version(screen, line)
    write, sizes = issued_papers.opened_sheets(screen.shell.office, version, since)
    name = mail_drafts.sheets_name(version, sizes[0], since)
    screen.shell.preview(tr("Sheets changed since version {0}").format(since), write, file_name=name, sizes=sizes)

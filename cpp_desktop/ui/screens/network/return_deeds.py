"""What the lead does about one return: accept it, ask about it, save letters, trust a new key, set it aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cpp_desktop.domain.network.findings import Finding
from cpp_desktop.domain.network.records import ReceivedReturn, SentLetter
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.services.network import answering, checking, letters, replies, revisions, trusting
from cpp_desktop.services.network.desk import GroupLine, OneReturn
from cpp_desktop.services.network.revisions import OpenedRevision
from cpp_desktop.services.network.trusting import NewKey
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.screens.network.asking import ask
from cpp_desktop.ui.screens.network.new_key import TrustKey
from cpp_desktop.ui.screens.network.opened_revision import RevisionDialog
from cpp_desktop.ui.screens.network.state_words import some_names

if TYPE_CHECKING:
    from cpp_desktop.ui.screens.network.returns import ReturnsScreen


class ReturnDeeds(QObject):
    """Done on a worker, noted in the register, and told above the page."""

    def __init__(self, screen: ReturnsScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def of_all(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Return what can be done about all returns of a period at once, for a menu."""
        return (
            (self.tr("&Accept all that wait for no answer"), self.ask_to_accept_all),
            (self.tr("Save all &letters into a folder…"), self.save_all),
        )

    def more(self, found: OneReturn) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Return the less frequent deeds, for a menu."""
        line = found.line
        deeds: list[tuple[str, Callable[[], object]]] = []
        if found.letters:
            deeds.append((self.tr("Save its last &letter…"), partial(self.save_last, line)))
        elif found.standing is not None and letters.can_be_read(found.standing):
            deeds.append((self.tr("R&eceipt…"), partial(self.make_receipt, line, found.standing)))
        deeds.append((self.tr("Trust a new &key…"), partial(self.ask_for_key, line)))
        if found.standing is not None:
            deeds.append((self.tr("&Reply slip…"), partial(self.preview_reply, line)))
            deeds.append((self.tr("&Set aside…"), partial(self.ask_to_set_aside, line)))
        return tuple(deeds)

    # -- accept and ask ----------------------------------------------------------------------------------------------

    def accept(self, line: GroupLine) -> None:
        """Accept a return; the letter that says so can be saved at once."""
        network, words = self._screen.network, self._screen.words_of(line)

        def tell(_done: object) -> None:
            said = self.tr("The return of {0} is accepted.").format(line.group)
            self._screen.shell.say(said, "ok", (self.tr("Save the letter…"), partial(self.save_last, line)))

        self._screen.do(lambda: answering.accept(network, words, line.first, line.last), tell)

    def ask_to_accept_all(self) -> None:
        """Ask before all are accepted together."""
        waiting = [line for line in self._screen.list.lines if line.is_to_check]
        if not waiting:
            self._screen.shell.say(self.tr("No return waits to be accepted."), "info")
            return
        text = self.tr("%n return(s) that you did not ask about are accepted as they are.", "", len(waiting))
        if odd := [line.group for line in waiting if line.odd]:
            text += " " + self.tr("Something looks odd in that of {0}.").format(some_names(odd))
        self._screen.shell.ask(
            self.tr("Accept all that wait for no answer?"), text, self.tr("Accept them"), self.accept_all
        )

    def accept_all(self) -> None:
        """Accept every return of the period that waits for nobody's answer."""
        network, period = self._screen.network, self._screen.period
        if period is None:
            return

        def tell(done: list[object]) -> None:
            said = self.tr("%n return(s) accepted.", "", len(done))
            self._screen.shell.say(said, "ok", (self.tr("Save the letters…"), self.save_all))

        self._screen.do(lambda: answering.accept_all(network, period.first, period.last), tell)

    def ask(self, line: GroupLine, findings: Sequence[Finding] | None) -> None:
        """Draft a question from findings, looked for first where they are not there yet, and make the letter."""
        if findings is not None:
            self._show_draft(line, checking.drafted_query(findings) if findings else "")
            return
        network, words = self._screen.network, self._screen.words_of(line)
        self._screen.do(lambda: checking.draft(network, words, line.first, line.last), partial(self._show_draft, line))

    def _show_draft(self, line: GroupLine, drafted: str) -> None:
        network, words = self._screen.network, self._screen.words_of(line)

        def make(text: str) -> tuple[SentLetter, bool]:
            whose = (network, words, text, line.first, line.last)
            earlier = answering.asked_already(*whose)
            return earlier or answering.query(*whose), earlier is not None

        ask(self._screen, line.group, drafted, make, partial(self._tell_asked, line))

    def _tell_asked(self, line: GroupLine, made: tuple[SentLetter, bool]) -> None:
        letter, was_asked = made
        said = self.tr("The question to {0} is kept here. Its letter is still to be saved and sent.")
        if was_asked:
            said = self.tr("{0} was asked the same already. This is that letter once more.")
        said = said.format(line.group)
        self._screen.shell.say(said, "info", (self.tr("Save the letter…"), partial(self._ask_where, line, letter)))
        self._screen.later(partial(self._ask_where, line, letter))  # once the form is gone

    def tell_apart(self, line: GroupLine, finding: Finding) -> None:
        """Note that a group of a like name is not this one, so that nobody is asked again."""
        network, (other,) = self._screen.network, finding.others
        said = self.tr("Noted: they are two groups.")
        self._screen.do(
            lambda: trusting.apart(network, line.group_id, other), lambda _: self._screen.shell.say(said, "ok")
        )

    # -- revisions ---------------------------------------------------------------------------------------------------

    def open_revision(self, revision: ReceivedReturn) -> None:
        """Open a revision to read, beside the one that stands."""
        found = self._screen.card.found
        network, name = self._screen.network, found.group.name if found else ""

        def show(opened: OpenedRevision) -> None:
            self._screen.shell.open_dialog(RevisionDialog(self._screen.window(), name, opened))

        self._screen.do(lambda: revisions.open_revision(network, revision), show)

    # -- letters -----------------------------------------------------------------------------------------------------

    def make_receipt(self, line: GroupLine, standing: ReceivedReturn) -> None:
        """Make the letter that says that a return came, and ask where it is to be saved."""
        network = self._screen.network
        self._screen.do(lambda: letters.receipt(network, standing), partial(self._ask_where, line))

    def save_last(self, line: GroupLine) -> None:
        """Save the letter about a return that was made last."""
        network = self._screen.network

        def choose(sent: list[SentLetter]) -> None:
            about = [one for one in sent if (one.first, one.last) == (line.first, line.last)]
            if about:
                self._ask_where(line, about[0])

        self._screen.do(lambda: letters.letters_to(network, line.group_id), choose)

    def _ask_where(self, line: GroupLine, letter: SentLetter) -> None:
        kinds = {
            NetworkAnswer.RECEIPT: self.tr("Receipt for {0}"),
            NetworkAnswer.QUERY: self.tr("Question to {0}"),
            NetworkAnswer.ACCEPTANCE: self.tr("Acceptance for {0}"),
            NetworkAnswer.REPLY: self.tr("Reply to {0}"),
        }
        name = kinds[letter.kind].format(line.group).replace("/", "-")
        title = self.tr("Save the letter to {0}").format(line.group)
        self._screen.shell.choose_where(title, f"{name}.json", partial(self._save, letter))

    def _save(self, letter: SentLetter, path: Path) -> None:
        said = self.tr("Saved as {0}. The group’s app shows it when it is opened there.").format(path.name)
        self._screen.do(lambda: letters.write_letter(letter, path), lambda _: self._screen.shell.say(said, "ok"))

    def save_all(self) -> None:
        """Save every letter of the period into a folder, a receipt for each return that has none."""
        choose_folder(self._screen.window(), self.tr("Save the letters into a folder"), self.save_all_to)

    def save_all_to(self, folder: Path) -> None:
        """Write all letters of the period."""
        network, period = self._screen.network, self._screen.period
        if period is None:
            return

        def tell(written: letters.Written) -> None:
            said = self.tr("%n letter(s) saved in {0}.", "", len(written.paths)).format(folder.name)
            if written.unreachable:
                by_post = self.tr("Typed in from paper, so to be told by post: {0}.")
                said = f"{said} {by_post.format(', '.join(written.unreachable[:8]))}"
            self._screen.shell.say(said, "ok")

        self._screen.shell.work(
            self.tr("Saving the letters…"),
            lambda _progress: letters.write_letters(network, period.first, period.last, folder),
            tell,
        )

    def preview_reply(self, line: GroupLine) -> None:
        """Show the reply to a group before it is printed or saved."""
        network, words = self._screen.network, self._screen.words_of(line)

        def write(path: Path, size: int) -> Written:
            return replies.write_reply(replies.reply(network, words, line.first, line.last), path, size)

        name = self.tr("Reply to {0}.pdf").format(line.group).replace("/", "-")
        self._screen.shell.preview(self.tr("Reply slip"), write, file_name=name)

    # -- keys, and returns set aside ---------------------------------------------------------------------------------

    def ask_for_key(self, line: GroupLine) -> None:
        """Ask for a return that is signed with a key that is not the group's so far."""
        kinds = self.tr("Signed returns ({0})").format("*.pdf *.json")
        title = self.tr("The return of {0} with the new key").format(line.group)
        self._screen.shell.choose_file(title, kinds, partial(self.show_key, line))

    def show_key(self, line: GroupLine, path: Path) -> None:
        """Show the key of a return beside the one known, before it is trusted."""
        network, words = self._screen.network, self._screen.words_of(line)

        def show(found: NewKey) -> None:
            if found.key == found.known:
                self._screen.shell.say(self.tr("That return is signed with the key that is known."), "info")
                return
            trust = partial(self._trust, words, path)
            self._screen.shell.open_dialog(TrustKey(self._screen.window(), found, trust))

        self._screen.do(lambda: trusting.new_key(network, words, path), show)

    def _trust(self, words: str, path: Path) -> None:
        network = self._screen.network
        self._screen.do(lambda: trusting.trust(network, words, path), lambda _: self._screen.take_in([path]))

    def ask_to_set_aside(self, line: GroupLine) -> None:
        """Ask before a return is taken out of the register."""
        network, words = self._screen.network, self._screen.words_of(line)
        said = self.tr("The return of {0} is set aside.").format(line.group)

        def set_aside() -> None:
            self._screen.do(
                lambda: answering.set_aside(network, words, line.first, line.last),
                lambda _: self._screen.shell.say(said, "ok"),
            )

        text = self.tr("All its revisions leave the register and count no more. The same files can be taken in again.")
        self._screen.shell.ask(
            self.tr("Set the return of {0} aside?").format(line.group), text, self.tr("Set aside"), set_aside
        )

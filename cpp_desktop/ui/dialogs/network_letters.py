"""Letters from the network: read from files, their key compared over the telephone, kept, shown and answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QScrollArea

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.fingerprints import check_words, fingerprint
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.signed_returns import NetworkAnswer, NetworkLetter
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import network_letters, signed_returns
from cpp_desktop.services.network_letters import Arriving
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, vbox
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.needed_day import NeededDay

_WORDS = {
    NetworkAnswer.RECEIPT: QT_TRANSLATE_NOOP("NetworkLetter", "received"),
    NetworkAnswer.QUERY: QT_TRANSLATE_NOOP("NetworkLetter", "question"),
    NetworkAnswer.ACCEPTANCE: QT_TRANSLATE_NOOP("NetworkLetter", "accepted"),
    NetworkAnswer.REPLY: QT_TRANSLATE_NOOP("NetworkLetter", "reply slip"),
}
_TITLES = {
    NetworkAnswer.RECEIPT: QT_TRANSLATE_NOOP("NetworkLetter", "A receipt from {0}"),
    NetworkAnswer.QUERY: QT_TRANSLATE_NOOP("NetworkLetter", "A question from {0}"),
    NetworkAnswer.ACCEPTANCE: QT_TRANSLATE_NOOP("NetworkLetter", "An acceptance from {0}"),
    NetworkAnswer.REPLY: QT_TRANSLATE_NOOP("NetworkLetter", "A reply slip from {0}"),
}
ANSWER_FIELDS = (
    Field("answer", "What the group answered", TextEditor, help="How it was sent, too: by telephone, a new revision."),
    Field("day", "On", NeededDay),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("NetworkLetter", words)


def letter_words(kind: NetworkAnswer) -> str:
    """Return what a letter says, in a word."""
    return _tr(_WORDS[kind])


def letter_title(letter: NetworkLetter) -> str:
    """Say what kind of letter it is, and from whom."""
    return _tr(_TITLES[letter.kind]).format(letter.sender)


# -- taking in -------------------------------------------------------------------------------------------------------


def take_in(screen: Screen, sources: Sequence[Path], then: Callable[[NetworkLetter], object]) -> None:
    """Read letters from files and keep them; `then(letter)` follows with the last one that was kept."""
    office = screen.shell.office

    def read(progress: Progress) -> tuple[list[Arriving], list[str]]:
        found, refused = [], list[str]()
        for at, source in enumerate(sources):
            progress(at, len(sources), source.name)
            try:
                found.append(network_letters.read(office, source))
            except Refused as problem:
                refused.append(f"{source.name}: {' '.join(problem.problems.values())}")
        return found, refused

    def keep(read_so_far: tuple[list[Arriving], list[str]]) -> None:
        arriving, refused = read_so_far
        _keep_next(screen, arriving, refused, [], then)

    screen.shell.work(_tr("Reading what the network wrote…"), read, keep)


def _keep_next(
    screen: Screen,
    arriving: list[Arriving],
    refused: list[str],
    kept: list[NetworkLetter],
    then: Callable[[NetworkLetter], object],
) -> None:
    """Keep one letter after the other; one signed with another key waits for the words to be compared."""
    while arriving:
        one = network_letters.compared(screen.shell.office, arriving.pop(0))
        if one.problem:
            _ask_to_trust(screen, one, kept, partial(_keep_next, screen, arriving, refused, kept, then))
            return
        trouble = trouble_with(partial(_keep, screen, one, kept))
        refused += [trouble] if trouble else []
    _tell(screen, refused, kept)
    if kept:
        then(kept[-1])


def _keep(screen: Screen, one: Arriving, kept: list[NetworkLetter]) -> None:
    kept.append(network_letters.take_in(screen.shell.office, one))


def _ask_to_trust(screen: Screen, one: Arriving, kept: list[NetworkLetter], go_on: Callable[[], object]) -> None:
    dialog = TrustKey(screen, one, kept)
    dialog.finished.connect(lambda _: screen.later(go_on))
    screen.shell.open_dialog(dialog)


def _tell(screen: Screen, refused: Sequence[str], kept: Sequence[NetworkLetter]) -> None:
    if refused:
        screen.shell.say(" ".join(refused), "warn")
    elif kept:
        screen.shell.say(_tr("Taken in: {0}.").format("; ".join(letter_title(one) for one in kept)), "ok")


def _key_card(head: str, key: str, kind: str) -> Card:
    words = label(check_words(key), "h2", wraps=True)
    return Card(label(head, "label"), words, label(fingerprint(key), "small", wraps=True), kind=kind, pad=12, gap=4)


def _fit(dialog: PlainDialog, area: QScrollArea, body: QBoxLayout, screen: Screen) -> None:
    """Be as high as what is shown asks for, but never higher than the window."""
    others = dialog.sizeHint().height() - area.sizeHint().height()
    inside = dialog.width() - theme.px(44)
    wanted = others + max(body.heightForWidth(inside), body.sizeHint().height()) + theme.px(12)
    dialog.resize(dialog.width(), min(wanted, screen.window().height() - 40))


class TrustKey(PlainDialog):
    """Shows the words of the key so far and of the new one, to be compared; a letter that is trusted goes to `kept`."""

    def __init__(self, screen: Screen, arriving: Arriving, kept: list[NetworkLetter]) -> None:
        sentence = self.tr(
            "This letter is signed with another key than the network’s letters before. Ring them on a number that you "
            "know, and let them read the words of their key to you. Trust it only if they are the words of the new key."
        )
        title = self.tr("Is this letter from your network?")
        super().__init__(screen.window(), title, width=620, sentence=sentence)
        self._office, self._arriving, self._kept = screen.shell.office, arriving, kept
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.trouble.hide()
        self.verb = button(self.tr("They are the same words: trust it"), self._trust, kind="primary", icon="shield")
        body = vbox(
            label(letter_title(arriving.letter), "h3", wraps=True),
            _key_card(self.tr("The key so far"), arriving.known_key or "", "sunken"),
            _key_card(self.tr("The new key"), arriving.key, "warn"),
            None, gap=10,
        )  # fmt: skip
        area = self.add_scrolled(body)
        self.add(self.trouble)
        self.set_foot(self.verb)
        _fit(self, area, body, screen)

    def _trust(self) -> None:
        def keep() -> None:
            self._kept.append(network_letters.take_in(self._office, self._arriving, trusted=True))

        if trouble := trouble_with(keep):
            self.trouble.words.setText(trouble)
            self.trouble.show()
        else:
            self.accept()


class OwnKey(PlainDialog):
    """The words of the group's own key, to be read out when the network rings to compare them."""

    def __init__(self, screen: Screen) -> None:
        sentence = self.tr("Read these words out when your network rings to compare them.")
        super().__init__(screen.window(), self.tr("Words of our key"), width=560, sentence=sentence)
        key = signed_returns.own_key(screen.shell.office)
        nothing = self.tr("The key is made when the first return is signed off.")
        part = _key_card(self.tr("The group’s key"), key, "sunken") if key else label(nothing, wraps=True)
        body = vbox(part, None)
        area = self.add_scrolled(body)
        self.set_foot(button(self.tr("Close"), self.accept, kind="primary"))
        self.back.hide()
        _fit(self, area, body, screen)


# -- reading and answering -------------------------------------------------------------------------------------------


class LetterDialog(PlainDialog):
    """A letter as the network wrote it, with the group's answer below."""

    def __init__(self, screen: Screen, letter: NetworkLetter, answer: Callable[[], object]) -> None:
        made, came = day_month_year(letter.made), day_month_year(letter.received)
        sentence = self.tr("Written on {0}, taken in on {1}.").format(made, came)
        super().__init__(screen.window(), letter_title(letter), width=620, sentence=sentence)
        parts: list[Any] = [label(letter.text or self.tr("It says no more than that."), wraps=True)]
        if letter.answered is not None:
            head = label(self.tr("Answered on {0}").format(day_month_year(letter.answered)), "h3")
            parts.append(Card(head, label(letter.answer, wraps=True), kind="sunken", pad=12, gap=4))
        body = vbox(*parts, None, gap=12)
        area = self.add_scrolled(body)
        is_open = letter.kind is NetworkAnswer.QUERY and letter.answered is None
        verb = button(self.tr("Note the answer…") if is_open else self.tr("Close"), self.accept, kind="primary")
        if is_open:
            self.accepted.connect(lambda: screen.later(answer))
        else:
            self.back.hide()
        self.set_foot(verb)
        _fit(self, area, body, screen)


def read_letter(screen: Screen, letter: NetworkLetter, answer: Callable[[], object]) -> None:
    """Show a letter; a question can be answered from there."""
    screen.shell.open_dialog(LetterDialog(screen, letter, answer))


def ask_for_answer(screen: Screen, letter: NetworkLetter) -> None:
    """Ask what the group answered, and when; what it did send is a matter of its own."""
    office = screen.shell.office

    def keep(typed: dict[str, Any]) -> None:
        network_letters.answer(office, letter, typed["day"], typed["answer"])

    record = {"answer": letter.answer, "day": letter.answered or office.today()}
    dialog = FormDialog(
        screen.window(), letter_title(letter), ANSWER_FIELDS, record, verb=_tr("Note the answer"), deed=keep,
        sentence=letter.text,
    )  # fmt: skip
    screen.shell.open_dialog(dialog)

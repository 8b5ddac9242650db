"""The chosen action beside the log: what it says, what can be done about it, and what has happened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.wording import long_date, short_date
from cpp_desktop.services import action_changes, records
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.editors import CHOICE, DAY, PEOPLE
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, fill, flow, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.action_dialogs import ask_for_date, ask_for_ending
from cpp_desktop.ui.screens.action_words import STATE_WORDS, due_chips, origin_words, state_chip

_ONGOING = tuple((state, STATE_WORDS[state]) for state in (ActionState.OPEN, ActionState.IN_PROGRESS))
_BOTH = (
    Field("text", "What is to be done", partial(TextEditor, 2)),
    Field("owner", "Who does it", PEOPLE, id_name="owner_ids"),
)
OPEN_FIELDS = (
    *_BOTH,
    (Field("state", "How far it is", CHOICE(_ONGOING)), Field("due", "Due", DAY)),
    Field("raised", "Raised on", DAY),
)
CLOSED_FIELDS = (*_BOTH, Field("closed", "Ended on", DAY), Field("reason", "Why", partial(TextEditor, 2)))


class ActionCard(Card):
    """One action; saved as it is typed."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 12, 12), gap=8)
        self._screen = screen
        self._line: ActionLine | None = None
        self._people: list[tuple[str, str]] = []
        self.origin = label("", "muted", wraps=True)
        self.chip, self.state = ChipLabel(), ChipLabel()
        self.opens = button(self.tr("Open"), self._open_meeting, kind="link", height=26)
        self.opens.setAccessibleName(self.tr("Open its meeting"))
        self.open_form, self.closed_form = Form(OPEN_FIELDS), Form(CLOSED_FIELDS)
        self._autosaves = [
            screen.autosave(form, self._save, kind="action") for form in (self.open_form, self.closed_form)
        ]
        self._make_verbs()
        self._happened: list[_Event] = []
        self._events_box = vbox(gap=8)
        happened = label(self.tr("What has happened"), "h3")
        body = vbox(self.open_form, self.closed_form, rule(), happened, self._events_box, None, gap=10)
        body.setContentsMargins(0, theme.px(2), theme.px(6), 0)
        whole = vbox(gap=8)
        if theme.is_large():  # there is no room for the verbs to stay
            body.insertLayout(0, self._verb_rows())
            head = hbox(self.origin, self.opens, gap=10)
            head.setStretch(0, 1)
            fill(whole, (head, hbox(self.state, self.chip, None, gap=6)), 8)
        else:
            head = hbox(self.origin, self.opens, self.state, self.chip, gap=10)
            head.setStretch(0, 1)
            fill(whole, (head, self._verb_rows()), 8)
        whole.addWidget(scroll(wrap(body)), 1)
        self._whole = wrap(whole)
        self._none = EmptyState(Empty(self.tr("Choose an action to see what it waits for."), icon="check"))
        self.add(self._whole, 1)
        self.add(self._none, 1)
        self.show_line(None)

    def _make_verbs(self) -> None:
        self.done = self._verb(self.tr("Mark complete"), "tick", self._complete)
        self.later = self._verb(self.tr("New date…"), "calendar", lambda: ask_for_date(self._screen, self.line))
        self.needless = self._verb(self.tr("No longer needed…"), "", partial(self._end, ActionState.NO_LONGER_NEEDED))
        self.transfers = self._verb(self.tr("Transferred…"), "swap", partial(self._end, ActionState.TRANSFERRED))
        self.reopens = self._verb(self.tr("Open again"), "undo", self._reopen)
        self.removes = self._verb(self.tr("Remove…"), "", self._ask_to_remove)

    def _verb(self, words: str, icon: str, deed: Callable[[], object]) -> QPushButton:
        return button(words, deed, kind="small", icon=icon)

    def _verb_rows(self) -> QLayout:
        return flow(self.done, self.later, self.reopens, self.needless, self.transfers, self.removes, gap=6)

    @property
    def line(self) -> ActionLine:
        """The action shown."""
        assert self._line is not None, "deeds are offered only while an action is shown"
        return self._line

    def offer(self, people: list[tuple[str, str]]) -> None:
        """Say who can be asked to do something, as (id, name)."""
        if people != self._people:
            self._people = people
            for form in (self.open_form, self.closed_form):
                form.offer("owner", people)

    def show_line(self, line: ActionLine | None) -> None:
        """Show an action, or none."""
        self._line = line
        self._whole.setVisible(line is not None)
        self._none.setVisible(line is None)
        if line is None:
            return
        today = self._screen.shell.office.today()
        self.origin.setText(origin_words(line))
        self.state.show_chip(None if line.is_open else state_chip(line.action.state))
        chips = due_chips(line, today)
        self.chip.show_chip(chips[0] if chips else None)
        for verb in (self.done, self.later, self.needless, self.transfers):
            verb.setVisible(line.is_open)
        self.reopens.setVisible(not line.is_open)
        self.opens.setVisible(line.meeting is not None)
        self._show_fields(line)
        self._show_happened(line)

    def _show_fields(self, line: ActionLine) -> None:
        for autosave in self._autosaves:
            autosave.flush()
        self.open_form.setVisible(line.is_open)
        self.closed_form.setVisible(not line.is_open)
        if line.is_open:
            self.open_form.show_field("due", not line.revisions)  # a later date is agreed, not typed over
            self.open_form.show_field("raised", line.meeting is None)
        (self.open_form if line.is_open else self.closed_form).load(line.action)

    def _show_happened(self, line: ActionLine) -> None:
        events = self._events(line)
        while len(self._happened) < len(events):
            self._happened.append(_Event())
            self._events_box.addWidget(self._happened[-1])
        for at, row in enumerate(self._happened):
            row.setVisible(at < len(events))
            if at < len(events):
                row.show_event(*events[at])

    def _events(self, line: ActionLine) -> list[tuple[str, str, str, str]]:
        """Return icon, tone, words and a smaller second line, the oldest first."""
        action, number = line.action, line.action.minute_number
        agreed = self.tr("Agreed in minute {0}").format(number) if number else self.tr("Written down")
        events = [("plus", "accent", agreed, long_date(line.raised))]
        before = action.due
        for revision in line.revisions:
            was = self.tr("was {0}").format(short_date(before)) if before else ""
            on = short_date(revision.revised_on) if revision.revised_on else ""
            said = "  ·  ".join(part for part in (on, was) if part)
            events.append(("calendar", "accent", self.tr("New date: {0}").format(short_date(revision.due)), said))
            before = revision.due
        if line.paused:
            words = self.tr("No reason is asked; it goes on when they are back, or give it to somebody else.")
            events.append(("pause", "muted", self.tr("Paused while its owner rests"), words))
        if line.waits_to_be_reassigned:
            words = self.tr("Choose who does it now; nobody is asked for it until then.")
            events.append(("person", "accent", self.tr("Waits to be reassigned"), words))
        if line.days_late and line.due:
            words = self.tr("Ask for news, agree a new date, or give it to somebody else.")
            events.append(("clock", "warn", self.tr("Its date passed on {0}").format(short_date(line.due)), words))
        if not line.is_open:
            on = short_date(action.closed) if action.closed else ""
            ended = "  ·  ".join(part for part in (on, action.reason) if part)
            events.append(("tick", "ok", STATE_WORDS[action.state], ended))
        return events

    def _save(self, action: Action, visit: str) -> None:
        records.save(self._screen.shell.office, action, visit=visit)

    def _complete(self) -> None:
        if self._screen.leave():
            deed = partial(action_changes.close, self._screen.shell.office, self.line.action, ActionState.COMPLETE)
            self._screen.attempt(deed)

    def _end(self, state: ActionState) -> None:
        ask_for_ending(self._screen, self.line.action, state)

    def _reopen(self) -> None:
        self._screen.attempt(partial(action_changes.reopen, self._screen.shell.office, self.line.action))

    def _open_meeting(self) -> None:
        if self.line.meeting is not None:
            self._screen.shell.go_to("Meetings", self.line.meeting.id)

    def _ask_to_remove(self) -> None:
        action = self.line.action
        self._screen.shell.ask(
            self.tr("Remove this action?"),
            self.tr("Only for one entered by mistake: {0}. You can undo it.").format(action.text),
            self.tr("Remove action"),
            partial(self._screen.attempt, partial(action_changes.remove_action, self._screen.shell.office, action)),
        )


class _Event(QWidget):
    """One thing that happened; rows are kept and say other things in turn."""

    def __init__(self) -> None:
        super().__init__()
        self._line = IconText("plus", "", role="label", size=18, wraps=True)
        self._said = label("", "small", wraps=True)
        below = hbox(26, self._said, gap=0)
        below.setStretch(1, 1)
        box = QVBoxLayout(self)
        fill(box, (self._line, below), 0)

    def show_event(self, icon: str, tone: str, words: str, said: str) -> None:
        """Say what happened, and more about it in a smaller line."""
        self._line.show_icon(icon, tone)
        self._line.words.setText(words)
        self._said.setText(said)
        self._said.setVisible(bool(said))

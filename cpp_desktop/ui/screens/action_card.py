"""The chosen action beside the log: what it says, what can be done about it, and what has happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLayout, QPushButton

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.services import action_cases, action_changes, people
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.action_slips import ask_for_news
from cpp_desktop.ui.dialogs.split_action import ask_to_split
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.editors import CHOICE, DAY, PEOPLE, TICK
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, flow, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.action_dialogs import (
    ask_for_date,
    ask_for_ending,
    ask_for_owner,
    ask_to_follow,
    ask_what_it_waits_for,
)
from cpp_desktop.ui.screens.action_history import ActionHistory, NewsLine
from cpp_desktop.ui.screens.action_words import STATE_WORDS, due_chips, origin_words, owner_note, state_chip
from cpp_desktop.ui.screens.evidence_list import EvidenceList

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
SHOWN_FIELDS = (
    Field("evidence", "What shows it", partial(TextEditor, 2), help="Such as a letter, a date, a web page."),
    Field("include_in_return", "Tell it in the annual return", TICK),
)
_MOST_RESTING = 3
"""Of more owners than so many none is offered to rest here."""


class ActionCard(Card):
    """One action; saved as it is typed."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 12, 12), gap=8)
        self._screen = screen
        self._line: ActionLine | None = None
        self._people: list[tuple[str, str]] = []
        self.origin = label("", "muted", wraps=True)
        self.owner_note = label("", "small", wraps=True)
        self.chip, self.state, self.secret = ChipLabel(), ChipLabel(), ChipLabel()
        self.opens = button(self.tr("Its meeting"), self._open_meeting, kind="link", height=26)
        self.opens.setAccessibleName(self.tr("Open its meeting"))
        self.opens_case = button("", self._open_case, kind="link", icon="thread", height=26)
        self.open_form, self.closed_form, self.shown_form = Form(OPEN_FIELDS), Form(CLOSED_FIELDS), Form(SHOWN_FIELDS)
        self._autosaves = [
            screen.autosave(form, partial(self._save, fields), kind=kind)
            for form, fields, kind in (
                (self.open_form, ("text", "owner", "owner_ids", "state", "due", "raised"), "action"),
                (self.closed_form, ("text", "owner", "owner_ids", "closed", "reason"), "action"),
                (self.shown_form, ("evidence", "include_in_return"), "action shown"),
            )
        ]
        self.history = ActionHistory(screen, self.opens_case, self.opens)
        self.files, self.news = EvidenceList(screen, self), NewsLine(screen)
        self._make_verbs()
        self._lay_out()
        self.show_line(None)

    def _lay_out(self) -> None:
        body = vbox(
            self.open_form, self.closed_form, self.owner_note, rule(), self.history, rule(), self.shown_form,
            self.files, None, gap=10,
        )  # fmt: skip
        body.setContentsMargins(0, theme.px(2), theme.px(6), 0)
        whole = vbox(gap=8)
        if theme.is_large():  # there is no room for the verbs to stay
            body.insertLayout(0, self._verb_rows())
            body.insertWidget(body.indexOf(self.history) + 1, self.news)
            chips = flow(self.secret, self.state, self.chip, gap=6)
            fill(whole, (self.origin, wrap(chips), scroll(wrap(body))), 8)
        else:
            head = hbox(self.origin, self.secret, self.state, self.chip, gap=6)
            head.setStretch(0, 1)
            fill(whole, (head, self._verb_rows(), scroll(wrap(body)), self.news), 8)
        whole.setStretch(2, 1)
        self._whole = wrap(whole)
        self._none = EmptyState(Empty(self.tr("Choose an action to see what it waits for."), icon="check"))
        self.add(self._whole, 1)
        self.add(self._none, 1)

    def _make_verbs(self) -> None:
        self.done = self._verb(self.tr("Mark complete"), "tick", self._complete)
        self.later = self._verb(self.tr("New date…"), "calendar", lambda: ask_for_date(self._screen, [self.line]))
        self.asks = self._verb(self.tr("Ask for news…"), "talk", lambda: ask_for_news(self._screen, [self.line]))
        self.gives = self._verb(self.tr("Reassign…"), "swap", lambda: ask_for_owner(self._screen, [self.line]))
        self.reopens = self._verb(self.tr("Open again"), "undo", self._reopen)
        self.more = menu_button(self.tr("More"))

    def _verb(self, words: str, icon: str, deed: Callable[[], object]) -> QPushButton:
        return button(words, self._left(deed), kind="small", icon=icon)

    def _left(self, deed: Callable[[], object]) -> Callable[[], object]:
        """Return a deed that is done once what is being typed is saved."""
        return lambda: deed() if self._screen.leave() else None

    def _verb_rows(self) -> QLayout:
        return flow(self.done, self.later, self.reopens, self.asks, self.gives, self.more, gap=6)

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
        self.files.show_files(line.action if line else None)
        self.news.show_line(line)
        if line is None:
            return
        self._show_head(line)
        self._show_fields(line)
        self.history.show_line(line)

    def _show_head(self, line: ActionLine) -> None:
        self.origin.setText(origin_words(line))
        self.state.show_chip(None if line.is_open else state_chip(line.action.state))
        self.secret.show_chip(Chip(self.tr("confidential"), "private") if line.confidential else None)
        chips = due_chips(line, self._screen.shell.office.today())
        self.chip.show_chip(chips[0] if chips else None)
        for verb in (self.done, self.later, self.asks, self.gives):
            verb.setVisible(line.is_open)
        self.reopens.setVisible(not line.is_open)
        self.opens.setVisible(line.meeting is not None)
        case = action_cases.case_of(self._screen.shell.office, line.action)
        self.opens_case.setVisible(case is not None)
        if case is not None:
            words = self.tr("Case {0}").format(case.reference)
            self.opens_case.setText(f" {words}")
            self.opens_case.setAccessibleName(f"{words}: {case.theme}")
            self.opens_case.setToolTip(case.theme)
        show_deeds(self.more, [(words, self._left(deed)) for words, deed in self._deeds(line)])

    def _deeds(self, line: ActionLine) -> list[tuple[str, Callable[[], object]]]:
        """Return what is done less often, as (words, deed)."""
        removes = (self.tr("&Remove…"), self._ask_to_remove)
        if not line.is_open:
            return [removes]
        screen, found = self._screen, list[tuple[str, Callable[[], object]]]()
        found.append((self.tr("&Waiting for…"), partial(ask_what_it_waits_for, screen, line)))
        found.append((self.tr("&Split…"), partial(ask_to_split, screen, line)))
        if not line.action.case_id and not line.confidential:
            found.append((self.tr("&Follow as a case…"), partial(ask_to_follow, screen, line)))
        if not line.paused and len(line.meant.people) <= _MOST_RESTING:
            found += [self._rest_deed(i, name) for i, name in self._people if i in line.meant.people]
        needless, transferred = ActionState.NO_LONGER_NEEDED, ActionState.TRANSFERRED
        found.append((self.tr("&No longer needed…"), partial(ask_for_ending, screen, [line], needless)))
        found.append((self.tr("&Transferred…"), partial(ask_for_ending, screen, [line], transferred)))
        return [*found, removes]

    def _rest_deed(self, person_id: str, name: str) -> tuple[str, Callable[[], object]]:
        office = self._screen.shell.office
        rest = partial(self._screen.attempt, partial(people.rest, office, person_id, office.today()))
        words = self.tr("No reason is asked. {0} is sent no slips and counts at no meeting until they are back.")
        title, verb = self.tr("Pause: let {0} rest from today?").format(name), self.tr("Rest from today")
        ask = partial(self._screen.shell.ask, title, words.format(name), verb, rest)
        return self.tr("Pause: {0} rests…").format(name), ask

    def _show_fields(self, line: ActionLine) -> None:
        for autosave in self._autosaves:
            autosave.flush()
        self.open_form.setVisible(line.is_open)
        self.closed_form.setVisible(not line.is_open)
        if line.is_open:
            self.open_form.show_field("due", not line.revisions)  # a later date is agreed, not typed over
            self.open_form.show_field("raised", line.meeting is None)
        (self.open_form if line.is_open else self.closed_form).load(line.action)
        self.shown_form.load(line.action)
        note = owner_note(line)
        self.owner_note.setText(self.tr("Who does it today: {0}").format(note) if note else "")
        self.owner_note.setVisible(bool(note))

    def _save(self, fields: tuple[str, ...], action: Action, visit: str) -> None:
        """Keep the fields of one form: what another form of the card has saved meanwhile stays."""
        kept = self._line.action if self._line and self._line.id == action.id else action
        changed = replace(kept, **{name: getattr(action, name) for name in fields})
        saved = action_changes.save(self._screen.shell.office, changed, visit=visit)
        if self._line and self._line.id == saved.id:
            self._line = replace(self._line, action=saved)

    def _complete(self) -> None:
        office = self._screen.shell.office
        self._screen.attempt(partial(action_changes.close, office, self.line.action, ActionState.COMPLETE))

    def _reopen(self) -> None:
        self._screen.attempt(partial(action_changes.reopen, self._screen.shell.office, self.line.action))

    def _open_meeting(self) -> None:
        if self.line.meeting is not None:
            self._screen.shell.go_to("Meetings", self.line.meeting.id)

    def _open_case(self) -> None:
        self._screen.shell.go_to("Influence", self.line.action.case_id)

    def _ask_to_remove(self) -> None:
        action = self.line.action
        self._screen.shell.ask(
            self.tr("Remove this action?"),
            self.tr("Only for one entered by mistake: {0}. You can undo it.").format(action.text),
            self.tr("Remove action"),
            partial(self._screen.attempt, partial(action_changes.remove_action, self._screen.shell.office, action)),
        )

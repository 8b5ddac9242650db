from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.parts import autosave
from cpp_desktop.ui.parts.autosave import AutoSave
from cpp_desktop.ui.parts.editors import DAY, LINE
from cpp_desktop.ui.parts.form import Field, Form
from tests.builders import an_action


class Kept:
    """A file that keeps actions and drafts, and refuses an empty text or stands on a full disk."""

    def __init__(self) -> None:
        self.saved: list[tuple[Action, str]] = []
        self.drafts: dict[str, Mapping[str, str]] = {}
        self.is_full = False

    def save(self, action: Action, visit: str) -> None:
        if self.is_full:
            raise StorageTrouble("The disk is full.")
        if not action.text:
            raise Refused(text="Say what is to be done.", record="Not kept.")
        self.saved.append((action, visit))

    def keep_draft(self, key: str, typed: Mapping[str, str]) -> None:
        self.drafts[key] = typed
        if not typed:
            del self.drafts[key]

    def draft(self, key: str) -> Mapping[str, str]:
        return self.drafts.get(key, {})


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def action() -> Action:
    return replace(an_action(), id="a1", text="Ring", owner="")


@pytest.fixture
def form(qtbot: QtBot, action: Action) -> Form:
    made = Form((Field("text", "What", LINE), Field("owner", "Who", LINE), Field("due", "By when", DAY)))
    made.load(action)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def saving(form: Form, kept: Kept) -> AutoSave:
    return AutoSave(form, kept.save, drafts=kept, kind="action")


def test_it_saves_a_little_after_typing_stops(
    form: Form, saving: AutoSave, kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert autosave.PAUSE_MS == 800
    saving._timer.setInterval(20)
    with qtbot.waitSignal(saving.saved):
        form.editor("text").retype("Ring the ward")
        assert saving.is_waiting
    assert [a.text for a, _ in kept.saved] == ["Ring the ward"]
    assert not form.is_edited()
    assert not saving.is_waiting


def test_leaving_a_field_saves_at_once_and_ends_the_visit(form: Form, saving: AutoSave, kept: Kept) -> None:
    for text in ("Ring", "Ring the", "Ring the ward"):
        form.editor("text").retype(text)
        saving.flush()
    form.left.emit("text")
    form.editor("text").retype("Ring again")
    form.left.emit("text")
    visits = [visit for _, visit in kept.saved]
    assert [a.text for a, _ in kept.saved] == ["Ring the", "Ring the ward", "Ring again"]
    assert visits[0] == visits[1] != visits[2]


def test_another_field_is_another_visit(form: Form, saving: AutoSave, kept: Kept) -> None:
    form.editor("text").retype("Ring the ward")
    form.left.emit("text")
    form.editor("owner").retype("Ada Quill")
    saving.flush()
    assert [(a.text, a.owner) for a, _ in kept.saved] == [("Ring the ward", ""), ("Ring the ward", "Ada Quill")]
    assert kept.saved[0][1] != kept.saved[1][1]


def test_what_is_refused_is_said_and_kept_as_typed(form: Form, saving: AutoSave, kept: Kept, qtbot: QtBot) -> None:
    form.editor("text").retype("")
    with qtbot.waitSignal(saving.refused) as said:
        assert not saving.flush()
    assert said.args == ["Not kept."]
    assert form.problems() == {"text": "Say what is to be done."}
    assert kept.drafts == {"action/a1": {"text": ""}}
    form.editor("text").retype("Ring the ward")
    assert saving.flush()
    assert kept.drafts == {}


def test_a_day_that_cannot_be_read_is_a_draft_too(form: Form, saving: AutoSave, kept: Kept) -> None:
    form.editor("due").retype("31/2/2026")
    assert not saving.flush()
    assert kept.drafts == {"action/a1": {"due": "31/2/2026"}}
    assert kept.saved == []


def test_a_draft_comes_back_with_its_sentence(form: Form, saving: AutoSave, kept: Kept, action: Action) -> None:
    kept.drafts["action/a2"] = {"due": "31/2/2026"}
    form.load(replace(action, id="a2"))
    assert form.editor("due").typed() == "31/2/2026"
    saving.flush()
    assert "not a day" in form.problems()["due"]


def test_another_record_is_shown_only_after_this_one_is_saved(form: Form, saving: AutoSave, kept: Kept) -> None:
    form.editor("text").retype("Ring the ward")
    form.load(replace(an_action(), id="a2", text="Other"))
    assert [a.text for a, _ in kept.saved] == ["Ring the ward"]
    assert form.record().text == "Other"
    assert saving.flush()
    assert len(kept.saved) == 1


def test_a_full_disk_loses_nothing_and_is_tried_again(form: Form, saving: AutoSave, kept: Kept, qtbot: QtBot) -> None:
    kept.is_full = True
    form.editor("text").retype("Ring the ward")
    with qtbot.waitSignal(saving.troubled) as said:
        assert not saving.flush()
    assert said.args == ["The disk is full."]
    assert saving.is_waiting
    assert form.editor("text").typed() == "Ring the ward"
    kept.is_full = False
    assert saving.flush()
    assert kept.saved[0][0].text == "Ring the ward"

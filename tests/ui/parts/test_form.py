from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.ui.parts.editors import CHOICE, DAY, NUMBER, PEOPLE, PERSON, RECORD, TEXT, TICK
from cpp_desktop.ui.parts.form import Field, Form
from tests.builders import a_meeting, an_action, an_item
from tests.drivers.accessibility import nameless, spoken_name

FIELDS = (
    Field("text", "What is to be done", TEXT, help="One thing, beginning with a verb."),
    (Field("owner", "Who", PEOPLE, id_name="owner_ids"), Field("due", "By when", DAY)),
    Field("state", "State", CHOICE(ActionState)),
)
ACTION = replace(an_action(), owner="Ada Quill", owner_ids=("p1",), due=date(2026, 3, 4))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(FIELDS)
    made.offer("owner", (("p1", "Ada Quill"), ("p2", "Bo Tarn")))
    made.load(ACTION)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_record_comes_out_as_it_went_in(form: Form) -> None:
    assert form.record() == ACTION
    assert not form.is_edited()
    assert form.typed() == {}


def test_what_is_typed_is_in_the_record_and_its_id_is_kept(form: Form, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.edited) as edited:
        form.editor("text").retype("Write to the ward")
    form.editor("owner").retype("Bo Tarn and the hospice")
    assert edited.args == ["text"]
    assert form.is_edited()
    expected = replace(ACTION, text="Write to the ward", owner="Bo Tarn and the hospice", owner_ids=("p2",))
    assert form.record() == expected


def test_sentences_stand_beside_their_fields_until_these_are_changed(form: Form) -> None:
    others = form.refuse({"text": "Say what is to be done.", "record": "It was removed meanwhile."})
    assert others == {"record": "It was removed meanwhile."}
    assert form.problems() == {"text": "Say what is to be done."}
    entry = form.editor("text").entry
    assert entry.accessibleDescription() == "Say what is to be done. One thing, beginning with a verb."
    assert any(w.isVisible() and w.text() == "Say what is to be done." for w in form.findChildren(QLabel))
    form.focus_problem()
    form.editor("text").retype("Ring")
    assert form.problems() == {}


def test_all_that_cannot_be_read_is_refused_at_once_and_stays_as_typed(qtbot: QtBot) -> None:
    form = Form((Field("due", "By when", DAY), Field("places", "Places", NUMBER)))
    qtbot.addWidget(form)
    form.load({"due": None, "places": 3})
    form.editor("due").retype("31/2/2026")
    form.editor("places").retype("a few")
    with pytest.raises(Refused) as refused:
        form.record()
    assert set(refused.value.problems) == {"due", "places"}
    assert form.typed() == {"due": "31/2/2026", "places": "a few"}
    assert form.is_edited()


def test_a_draft_comes_back_as_it_was_typed(form: Form) -> None:
    form.retype({"due": "soon", "gone": "a field of an older version"})
    assert form.typed() == {"due": "soon"}


def test_a_field_being_typed_in_is_left_alone_when_its_record_is_read_again(form: Form, qtbot: QtBot) -> None:
    form.activateWindow()
    form.editor("text").entry.setFocus()
    qtbot.waitUntil(form.editor("text").entry.hasFocus)
    form.editor("text").entry.setPlainText("Ring the ward ")
    form.load(replace(ACTION, text="Ring the ward", due=None))
    assert form.editor("text").typed() == "Ring the ward "
    assert form.editor("due").typed() == ""
    with qtbot.waitSignal(form.left) as left:
        form.editor("due").entry.setFocus()
    assert left.args == ["text"]
    assert form.editor("text").typed() == "Ring the ward"


def test_one_person_and_one_listed_record_are_kept_by_id(qtbot: QtBot) -> None:
    fields = (Field("lead", "Lead", PERSON, id_name="lead_id"), Field("meeting_id", "Meeting", RECORD))
    form, meeting = Form(fields), a_meeting()
    qtbot.addWidget(form)
    form.offer("lead", (("p1", "Ada Quill"),))
    form.offer("meeting_id", ((meeting.id, "18 November"), ("m2", "20 January")))
    form.load(an_item(meeting))
    assert form.editor("meeting_id").typed() == "18 November"
    form.editor("lead").retype("Ada Quill")
    form.editor("meeting_id").retype("20 January")
    assert form.values() == {"lead": "Ada Quill", "lead_id": "p1", "meeting_id": "m2"}


def test_only_fields_that_choose_can_be_offered_something(form: Form) -> None:
    with pytest.raises(TypeError):
        form.offer("text", ())


def test_labels_names_and_buddies_come_with_the_field(form: Form) -> None:
    labels = {w.text(): w.buddy() for w in form.findChildren(QLabel) if w.buddy()}
    assert labels["By when"] is form.editor("due").entry
    assert isinstance(labels["By when"], QLineEdit)
    assert spoken_name(form.editor("state").entry) == "State"
    assert nameless(form) == []


def test_a_tick_carries_its_own_words(qtbot: QtBot) -> None:
    form = Form((Field("confidential", "Confidential", TICK),))
    qtbot.addWidget(form)
    form.load({"confidential": True})
    assert form.editor("confidential").entry.text() == "Confidential"
    form.show_field("confidential", False)
    assert form.editor("confidential").isHidden() or not form.editor("confidential").isVisible()

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.parts.progress_strip import ProgressStrip
from cpp_desktop.ui.parts.work import Progress, Work


@pytest.fixture
def on_workers() -> Iterator[None]:
    Work.inline = False
    yield
    Work.stop_all()


@pytest.mark.usefixtures("on_workers")
def test_a_task_runs_on_a_worker_and_is_heard_in_the_window(qtbot: QtBot) -> None:
    here, there, heard, steps = threading.get_ident(), [], [], []

    def task(progress: Progress) -> int:
        there.append(threading.get_ident())
        progress(1, 2, "half")
        return 42

    work = Work(task)
    work.progressed.connect(lambda done, total, label: steps.append((done, total, label)))
    work.ended.connect(lambda: heard.append(threading.get_ident()))
    with qtbot.waitSignals([work.finished, work.ended]):
        work.start()
    assert there != [here]
    assert (heard, steps, work.is_running) == ([here], [(1, 2, "half")], False)


@pytest.mark.usefixtures("on_workers")
def test_a_task_stops_at_its_next_progress(qtbot: QtBot) -> None:
    begun, may_go = threading.Event(), threading.Event()

    def task(progress: Progress) -> None:
        begun.set()
        may_go.wait(5)
        progress(1, 2, "")

    work = Work(task)
    with qtbot.waitSignal(work.stopped):
        work.start()
        begun.wait(5)
        work.stop()
        may_go.set()


@pytest.mark.usefixtures("on_workers")
def test_what_ends_as_a_file_is_closed_is_told_to_nobody(qtbot: QtBot) -> None:
    heard: list[int] = []
    work = Work(lambda _progress: 42)
    work.finished.connect(lambda result: heard.append(result))
    work.start()
    Work.stop_all()
    with qtbot.waitSignal(work.ended):
        assert work.is_running
    assert (heard, work.is_running) == ([], False)


def test_work_that_has_ended_holds_nobody_who_listened() -> None:
    class Listener:
        def __init__(self) -> None:
            self.heard: list[int] = []
            self.work = Work(lambda _progress: 42)
            self.work.finished.connect(lambda result: self.heard.append(result))
            self.work.start()

    listener = Listener()
    assert listener.heard == [42]
    gone = weakref.ref(listener), weakref.ref(listener.work)
    del listener
    gc.collect()
    assert [one() for one in gone] == [None, None]


def failing(problem: Exception) -> Work:
    def task(_progress: Progress) -> None:
        raise problem

    return Work(task)


def test_a_refusal_and_trouble_arrive_as_sentences(qtbot: QtBot) -> None:
    refused, troubled = failing(Refused(name="Give a name.")), failing(StorageTrouble("The disk is full."))
    with qtbot.waitSignal(refused.refused) as one, qtbot.waitSignal(troubled.troubled) as other:
        refused.start()
        troubled.start()
    assert one.args == [{"name": "Give a name."}]
    assert other.args == ["The disk is full."]


def test_a_bug_goes_where_bugs_go(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    bug = ZeroDivisionError()
    work = failing(bug)
    with qtbot.waitSignal(work.failed):
        work.start()
    assert caught == [bug]


@pytest.mark.usefixtures("on_workers")
def test_the_strip_shows_how_far_it_is_and_stops_it(qtbot: QtBot) -> None:
    strip, may_go = ProgressStrip(), threading.Event()
    qtbot.addWidget(strip)

    def task(progress: Progress) -> None:
        progress(3, 10, "Page 3")
        may_go.wait(5)
        progress(4, 10, "Page 4")

    work = Work(task)
    strip.follow(work, "Making the paper")
    with qtbot.waitSignal(work.progressed):
        work.start()
    assert (strip._bar.value(), strip._bar.maximum(), strip._words.text()) == (3, 10, "Page 3")
    assert strip.isVisible()
    with qtbot.waitSignal(work.stopped):
        strip.findChild(QPushButton).click()
        may_go.set()
    qtbot.waitUntil(lambda: not strip.isVisible())


@pytest.mark.usefixtures("on_workers")
def test_a_listener_that_is_gone_is_no_trouble(qtbot: QtBot) -> None:
    class Listener(QWidget):
        def hear(self, _result: object) -> None:
            raise AssertionError("deleted, yet called")

    may_go, listener = threading.Event(), Listener()
    work = Work(lambda _progress: may_go.wait(5))
    work.finished.connect(listener.hear)
    with qtbot.waitSignal(work.ended):
        work.start()
        listener.deleteLater()
        qtbot.wait(1)
        may_go.set()

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.ui.parts.latest_work import LatestWork
from cpp_desktop.ui.parts.work import Work
from tests.drivers import keys


@pytest.fixture
def latest(qapp: QApplication) -> Iterator[LatestWork]:
    Work.inline = False
    yield LatestWork(QObject(qapp))
    Work.stop_all()


@pytest.mark.parametrize("first_ends_last", [True, False])
def test_what_was_asked_for_last_is_heard_whichever_ends_last(latest: LatestWork, first_ends_last: bool) -> None:
    may_go, heard = threading.Event(), []
    latest.finished.connect(heard.append)
    latest.run(lambda: may_go.wait(30) and "first")
    if not first_ends_last:
        may_go.set()
    latest.run(lambda: "last")
    keys.until(lambda: heard == ["last"])
    may_go.set()
    keys.until(lambda: not Work._running)
    assert heard == ["last"]


def test_trouble_is_told(latest: LatestWork) -> None:
    def fail() -> None:
        raise StorageTrouble("The stick is gone.")

    told: list[str] = []
    latest.troubled.connect(told.append)
    latest.run(fail)
    keys.until(lambda: told == ["The stick is gone."])


def test_trouble_of_what_was_asked_for_before_is_not_told(latest: LatestWork) -> None:
    may_go = threading.Event()

    def fail() -> None:
        may_go.wait(30)
        raise StorageTrouble("The stick is gone.")

    told: list[object] = []
    latest.troubled.connect(told.append)
    latest.finished.connect(told.append)
    latest.run(fail)
    latest.run(lambda: "last")
    may_go.set()
    keys.until(lambda: not Work._running)
    assert told == ["last"]

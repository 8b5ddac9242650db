from __future__ import annotations

import io
import sys

from cpp_desktop.cli.progress import Bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_how_far_the_work_has_come(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Bar() as bar:
        bar(1, 2, "people")
        assert terminal.getvalue() == f"\r{'█' * 12}{'░' * 12} people"
        bar(2, 2, "x")
        assert terminal.getvalue().endswith(f"\r{'█' * 24} x     ")
    assert terminal.getvalue().endswith(f"\r{' ' * 26}\r")


def test_anything_else_sees_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with Bar() as bar:
        bar(1, 2, "people")
    assert sys.stderr.getvalue() == ""

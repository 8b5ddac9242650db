"""Types words at the command line and reads what comes back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cpp_desktop.cli import main


@dataclass(frozen=True)
class Answer:
    """The exit code, and what was said on standard output and on standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)

    def refuses(self, words: str, code: int = 1) -> bool:
        """Whether it was refused in one line that holds these words, with nothing on standard output."""
        lines = self.err.splitlines()
        return (self.code, self.out, len(lines)) == (code, "", 1) and words in lines[0] and "Traceback" not in self.err


class CommandLine:
    """Calls the command in this process, on one day, with a passphrase in the environment unless told otherwise."""

    def __init__(self, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._patch = patch
        self.passphrase: str | None = "sample group"

    def __call__(self, *words: str | Path) -> Answer:
        if self.passphrase is None:
            self._patch.delenv("CPP_PASSPHRASE", raising=False)
        else:
            self._patch.setenv("CPP_PASSPHRASE", self.passphrase)
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

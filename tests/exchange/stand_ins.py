"""Programs that stand where LibreOffice would: one that writes pages, and some that do not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cpp_desktop.exchange import office_pages

WRITES = 'printf "%%PDF-1.7\\nmade of $(basename "$source")\\n%%%%EOF" > "$out/paper.pdf"'
FAILS = 'echo "no filter" >&2; exit 81'
HANGS = 'sleep 600 & echo $! > "{beside}/child"; sleep 600'
FLOODS = 'head -c 300000000 /dev/zero > "$out/paper.pdf"'
NO_PDF = 'echo "<html>" > "$out/paper.pdf"'
LINKS = 'ln -s /etc/passwd "$out/paper.pdf"'

_HEAD = """#!/bin/sh
while [ $# -gt 1 ]; do
  case "$1" in --outdir) out="$2"; shift;; esac
  shift
done
source="$1"
mkdir -p "$out"
"""


def put_in_place(monkeypatch: pytest.MonkeyPatch, folder: Path, deed: str) -> Path:
    """Let a program that does one thing be found where LibreOffice would; returns the folder it stands in."""
    home = folder / "stand-in"
    home.mkdir()
    program = home / "soffice"
    program.write_text(_HEAD + deed.replace("{beside}", str(home)) + "\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{home}{os.pathsep}{os.environ['PATH']}")
    return home


def take_away(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let LibreOffice be found nowhere on this computer."""
    monkeypatch.setattr(office_pages, "PLACES", ())
    monkeypatch.setenv("PATH", str(folder))

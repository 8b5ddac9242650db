"""The network's letters taken in and listed by a script."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.network_post import OTHER, Post

YEAR = ("--from", "1/4/2025", "--to", "31/3/2026")


@pytest.fixture
def group(command, tmp_path) -> Path:
    file = tmp_path / "Meadow.cppgroup"
    command("new", file, "--name", "Meadow Group")
    return file


@pytest.fixture
def post(command, group, tmp_path) -> Post:
    signed = command("return", group, *YEAR, "--sign-off", "--override", "all=x", "--json").json
    about = SimpleNamespace(first=date(2025, 4, 1), last=date(2026, 3, 31), revision=1)
    return Post(signed["group"], about, tmp_path)


def test_letters_are_taken_in_and_listed(command, group, post, tmp_path):
    (tmp_path / "other.json").write_text(json.dumps({"format": "other"}), encoding="utf-8")
    answer = command("letters", group, post.sends("receipt"), tmp_path / "other.json", post.sends(), "--json")
    assert [one["kind"] for one in answer.json["taken_in"]] == ["receipt", "query"]
    assert ["not a letter from a network" in one["why"] for one in answer.json["refused"]] == [True]
    listed = command("letters", group, "--json").json
    kinds = [(one["kind"], one["revision"], one["answered"]) for one in listed]
    assert kinds == [("query", 1, None), ("receipt", 1, None)]
    assert "Is it right?" in command("letters", group).out
    assert command("letters", group, tmp_path / "other.json").code == 1


def test_another_key_is_trusted_by_name_alone(command, group, post):
    command("letters", group, post.sends())
    strange = post.sends("acceptance", seed=OTHER)
    answer = command("letters", group, strange)
    assert answer.code == 1
    assert "Ring the network" in answer.err
    assert command("letters", group, strange, "--trust").code == 0
    assert command("letters", group, "--trust").refuses("which letters")


def test_a_folder_of_letters_is_taken_in(command, group, post, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    assert command("letters", group, empty).refuses("There is no file in this folder")
    folder = tmp_path / "from the network"
    folder.mkdir()
    for kind in ("receipt", "query"):
        post.sends(kind).rename(folder / f"{kind}.json")
    (folder / "note.txt").write_text("Dear secretary")
    answer = command("letters", group, folder, "--json")
    assert sorted(one["kind"] for one in answer.json["taken_in"]) == ["query", "receipt"]
    assert [one["file"] for one in answer.json["refused"]] == [str(folder / "note.txt")]

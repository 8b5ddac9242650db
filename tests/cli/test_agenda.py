"""Agendas at the command line: templates, what carries over and why, and the parking list."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.agendas import ParkedItem
from cpp_desktop.services import records
from cpp_desktop.services.office import open_office
from tests.drivers.command_line import Answer, CommandLine


@pytest.fixture
def agenda(command: CommandLine, sample: Path):
    """Do something with the agenda of the meeting that comes next."""

    def do(*words: str) -> Answer:
        return command("agenda", sample, "--meeting", "next", *words)

    return do


@pytest.fixture
def titles(command: CommandLine, sample: Path):
    """Read the titles of that agenda."""

    def read() -> list[str]:
        rows = command("list", sample, "agenda", "--json").json
        last = max(row["meeting_date"] for row in rows)
        coming = min((row["meeting_date"] for row in rows if row["meeting_date"] >= "2026-11-18"), default=last)
        return [row["title"] for row in rows if row["meeting_date"] == coming]

    return read


def test_templates_are_listed_kept_used_and_removed(command: CommandLine, sample: Path, agenda, titles) -> None:
    given = command("templates", sample, "--json").json
    assert [line["name"] for line in given if not line["own"]] == ["Standard agenda", "Annual general meeting"]
    assert "is kept with" in agenda("save-template", "Ours", "--type", "extraordinary").out
    assert {"name": "Ours", "type": "extraordinary"}.items() <= command("templates", sample, "--json").json[-1].items()
    before = titles()
    would = agenda("use-template", "annual general meeting", "--preview", "--json").json
    assert titles() == before
    assert "Elections" in [item["title"] for item in would]
    assert agenda("use-template", "Annual general meeting", "--json").json == would
    assert titles()[: len(before)] == before
    assert "Elections" in titles()
    assert "Ours" not in command("templates", sample, "--remove", "ours").out
    assert command("templates", sample, "--remove", "Standard agenda").refuses("comes with the program and stays")
    assert agenda("use-template", "Theirs").refuses("Nothing called “Theirs” is a template")


def test_what_carries_over_is_told_with_its_reasons_and_then_done(agenda, titles) -> None:
    before = titles()
    found = agenda("carry", "--preview", "--json").json["found"]
    assert titles() == before
    assert all(line["reasons"] for line in found if not line["confidential"])
    wanted = [line["title"] for line in found if line["put_on"]]
    assert wanted
    assert agenda("carry", "--preview").out.count("put on\t") == len(wanted)
    put = agenda("carry", "--json").json
    assert sorted(item["title"] for item in put) == sorted(wanted)
    assert set(wanted) <= set(titles())
    assert agenda("carry").refuses("Choose at least one item")


def test_one_thing_alone_is_carried_over_by_its_title(agenda, titles) -> None:
    found = [line["title"] for line in agenda("carry", "--preview", "--json").json["found"]]
    assert [item["title"] for item in agenda("carry", "--put", found[-1].upper(), "--json").json] == [found[-1]]
    assert agenda("carry", "--put", "The moon").refuses("Nothing called “The moon” carries over")


def test_what_is_confidential_is_told_only_when_everything_is_asked_for(
    command: CommandLine, sample: Path, agenda
) -> None:
    office = open_office(sample, passphrase="sample group")
    records.save(office, ParkedItem(title="Quiet matter", note="Zebrafish", confidential=True, parked=office.today()))
    office.close()
    listed, carried = command("parking", sample), agenda("carry", "--preview", "--json")
    assert "1 confidential item left out" in listed.err
    assert not any(word in listed.out + carried.out for word in ("Quiet", "Zebrafish"))
    assert "Quiet matter\tZebrafish" in command("parking", sample, "--whole").out
    assert "Zebrafish" in agenda("carry", "--preview", "--whole").out
    assert "Quiet" not in agenda("carry", "--put", "Quiet matter").out


def test_an_item_is_parked_listed_and_taken_back(command: CommandLine, sample: Path, agenda, titles) -> None:
    assert command("parking", sample, "--add", "Signs", "--note", "until spring").code == 0
    title = titles()[5]
    assert agenda("park", "6", "--note", "no room").out == "Item 6 is in the parking list.\n"
    assert title not in titles()
    parked = {line["title"]: line for line in command("parking", sample, "--json").json}
    assert (parked["Signs"]["note"], parked[title]["note"]) == ("until spring", "no room")
    assert parked[title]["meeting"]
    assert title in agenda("take-back", title).out
    assert title in titles()
    assert command("parking", sample, "--remove", "signs").out == ""
    assert command("parking", sample, "--note", "until spring").refuses("Say with --add what the note is about")
    assert agenda("take-back", "Signs").refuses("Nothing called “Signs” is parked")
    assert agenda("park", "99").refuses("There is no item 99")

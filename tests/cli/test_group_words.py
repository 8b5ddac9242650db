"""The group's own words from a script, and a meeting's spelling."""

from __future__ import annotations

from cpp_desktop.services import records
from cpp_desktop.services.office import open_office
from cpp_desktop.services.which_meeting import find_meeting
from tests.builders import a_minute


def test_words_are_added_listed_and_removed(command, sample) -> None:
    assert command("words", sample, "--add", "MDT=multidisciplinary team").code == 0
    assert command("words", sample, "--add", "Hackett").out == "Hackett\nMDT\tmultidisciplinary team\n"
    assert command("words", sample, "--json").json[1] == {"word": "MDT", "meaning": "multidisciplinary team"}
    assert command("words", sample, "--remove", "Hackett").out == "MDT\tmultidisciplinary team\n"
    assert command("words", sample, "--remove", "Hackett").refuses("none of the group's words")
    assert command("words", sample, "--add", "=x").refuses("Write the word.")


def test_a_meetings_spelling_is_checked_and_nothing_changed(command, sample) -> None:
    office = open_office(sample, passphrase="sample group")
    records.save(office, a_minute(find_meeting(office, "last"), text="The XQZ wil meet in spring."))
    office.close()
    rows = command("words", sample, "--check", "last", "--json").json
    assert {(row["kind"], row["word"]) for row in rows} == {("spelling", "wil"), ("abbreviation", "XQZ")}
    assert {row["sentence"] for row in rows} == {"The XQZ wil meet in spring."}
    assert command("words", sample).out == ""

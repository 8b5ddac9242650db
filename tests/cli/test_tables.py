from __future__ import annotations

import csv
import json

import pytest

from cpp_desktop.services.tables import KINDS, headings


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_exported_comes_in_again_without_change(command, sample, tmp_path, kind, ending):
    target = tmp_path / f"{kind}.{ending}"
    assert command("export", sample, kind, target, "--whole").code == 0
    answer = command("import", sample, kind, target, "--json")
    count = len(command("list", sample, kind, "--whole", "--json").json)
    nothing = {"added": 0, "changed": 0, "refused": [], "unused_columns": []}
    assert answer.json == {"read": count, "unchanged": count, **nothing, "unmatched": answer.json["unmatched"]}


def test_contact_cards_go_out_and_come_in_without_change(command, sample, tmp_path):
    target = tmp_path / "people.vcf"
    written = command("export", sample, "people", target)
    assert (written.code, written.out) == (0, f"{target}\n")
    assert "--whole" in written.err
    count = target.read_bytes().count(b"BEGIN:VCARD")
    answer = command("import", sample, "people", target, "--json").json
    assert (answer["read"], answer["unchanged"], answer["unused_columns"]) == (count, count, [])
    assert command("export", sample, "actions", tmp_path / "actions.vcf").refuses("Contact cards (VCF) are of people")


def test_a_calendar_goes_out_and_comes_in_without_change(command, sample, tmp_path):
    target = tmp_path / "meetings.ics"
    written = command("export", sample, "meetings", target)
    assert (written.code, written.out) == (0, f"{target}\n")
    count = target.read_bytes().count(b"BEGIN:VEVENT")
    assert count == len(command("list", sample, "meetings", "--json").json)
    answer = command("import", sample, "meetings", target, "--json").json
    assert (answer["read"], answer["unchanged"], answer["unused_columns"]) == (count, count, [])
    assert command("export", sample, "people", tmp_path / "people.ics").refuses("A calendar (ICS) is of meetings")


def test_an_event_that_is_no_meeting_is_refused_with_its_place(command, sample, tmp_path):
    source = tmp_path / "calendar.ics"
    source.write_text("BEGIN:VEVENT\nSUMMARY:Some day\nEND:VEVENT\n", encoding="utf-8")
    answer = command("import", sample, "meetings", source)
    assert answer.code == 1
    assert "Row 1: The event has no date. It begins in line 1 of the file." in answer.out


def test_a_file_of_one_broken_card_is_refused_with_its_place(command, sample, tmp_path):
    source = tmp_path / "contacts.vcf"
    source.write_text("BEGIN:VCARD\nFN:Ann Example\n", encoding="utf-8")
    answer = command("import", sample, "people", source)
    assert answer.code == 1
    assert "Row 1: The card never ends. It begins in line 1 of the file." in answer.out


class TestList:
    def test_json_is_one_array_with_the_tables_headings(self, command, sample):
        answer = command("list", sample, "activities", "--json")
        assert answer.code == 0
        assert answer.err.startswith("Left out: 1 name of somebody who has died.")
        assert len(answer.json) == 93
        assert list(answer.json[0]) == list(headings("activities"))
        assert {type(value) for row in answer.json for value in row.values()} == {str, type(None)}

    def test_what_is_left_out_is_counted_beside_the_result(self, command, sample):
        answer = command("list", sample, "minutes", "--json")
        whole = command("list", sample, "minutes", "--json", "--whole")
        assert len(whole.json) == 142
        assert len(answer.json) == 139
        assert "3" in answer.err
        assert "--whole" in answer.err
        assert "confidence" not in answer.out
        assert whole.err == ""

    def test_those_who_have_died_are_left_out(self, command, sample):
        assert "Derek Hallam" not in command("list", sample, "people", "--json").out
        assert "Derek Hallam" in command("list", sample, "people", "--json", "--whole").out

    def test_a_day_shows_those_who_belonged_then(self, command, sample):
        names = [row["name"] for row in command("list", sample, "people", "--on", "1/12/2024", "--json").json]
        assert "Patricia Lund" in names
        assert "Grace Adeyemi" not in names

    def test_without_json_it_is_headings_and_rows_apart_by_tabs(self, command, sample):
        lines = command("list", sample, "meetings").out.splitlines()
        assert len(lines) == 1 + 18
        assert {line.count("\t") for line in lines} == {lines[0].count("\t")}


class TestExport:
    def test_it_says_what_it_left_out(self, command, sample, tmp_path):
        answer = command("export", sample, "people", tmp_path / "people.csv")
        assert answer.out == f"{tmp_path / 'people.csv'}\n"
        assert "--whole" in answer.err

    def test_the_groups_own_file_is_not_written_over(self, command, sample):
        file = sample.rename(sample.with_suffix(".csv"))
        before = file.read_bytes()
        assert command("export", file, "people", file).refuses("That is the group’s own file")
        assert file.read_bytes() == before


class TestImport:
    @pytest.fixture
    def source(self, tmp_path):
        path = tmp_path / "members.csv"
        rows = [["Who", "Kind of member", "Since", "Shoe size"], ["Ann Example", "service-user", "3/4/2025", "5"]]
        rows += [["Ben Example", "carer", "not known", "6"]]
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
        return path

    MAPPED = ("--map", "Who=name", "--map", "Kind of member=categories", "--map", "Since=joined")
    MEANT = ("--value", "categories:service-user=patient")

    def test_columns_and_words_are_mapped_and_the_rest_is_told(self, command, sample, source):
        answer = command("import", sample, "people", source, *self.MAPPED, *self.MEANT, "--json")
        assert answer.code == 0
        assert (answer.json["read"], answer.json["added"]) == (2, 1)
        assert [(r["row"], r["column"]) for r in answer.json["refused"]] == [(3, "Since")]
        assert answer.json["unused_columns"] == ["Shoe size"]
        people = {row["name"]: row for row in command("list", sample, "people", "--json").json}
        assert (people["Ann Example"]["categories"], people["Ann Example"]["joined"]) == ("patient", "2025-04-03")

    def test_a_preview_says_the_same_and_saves_nothing(self, command, sample, source):
        before = sample.read_bytes()
        preview = command("import", sample, "people", source, *self.MAPPED, *self.MEANT, "--json", "--preview")
        assert sample.read_bytes() == before
        assert preview.json == command("import", sample, "people", source, *self.MAPPED, *self.MEANT, "--json").json

    def test_without_json_it_is_said_in_words(self, command, sample, source):
        answer = command("import", sample, "people", source, *self.MAPPED, *self.MEANT)
        assert answer.out.splitlines()[0] == "2 read: 1 added, 0 changed, 0 unchanged, 1 refused."
        assert "Row 3, Since: " in answer.out

    def test_rows_that_are_refused_alike_are_named_together(self, command, sample, tmp_path):
        source = tmp_path / "members.csv"
        source.write_text("name,joined\n" + "Ann Example,once\n" * 7)
        answer = command("import", sample, "people", source)
        assert "Rows 2, 3, 4, 5, 6 and 2 more, joined: " in answer.out

    def test_a_log_carried_forward_is_joined_when_asked_and_what_is_doubtful_answered(self, command, sample, tmp_path):
        source = tmp_path / "log.csv"
        source.write_text(
            "Raised,Who,Action,Status\n13/1/2026,Ann,Ask for the leaflet,open\n13/1/2026,Ann,Sort out tickets,open\n"
            "27/1/2026,Ann,Ask for the leaflet,done\n27/1/2026,Di,Sort out tickets,open\n"
        )
        told = command("import", sample, "actions", source, "--preview").out
        assert "1 row seems to carry forward an action of an earlier meeting. --join-repeated" in told
        joined = command("import", sample, "actions", source, "--join-repeated", "--json", "--preview").json
        assert (joined["read"], joined["added"], joined["joined"]) == (4, 3, 1)
        (doubt,) = joined["doubtful"]
        assert (doubt["field"], doubt["written"], doubt["stands"]) == ("row", "5", "Another one")
        told = command("import", sample, "actions", source, "--join-repeated", "--preview").out
        assert "--value 'row:5=…'" in told
        said = ("--value", "row:5=same", "--value", "owner:Di=everyone")
        joined = command("import", sample, "actions", source, "--join-repeated", *said, "--json").json
        assert (joined["added"], joined["joined"], joined["unmatched"]) == (2, 2, ["Ann"])
        assert command("import", sample, "actions", source, "--value", "row:five=same").refuses("row:NUMBER")

    def test_when_nothing_can_be_read_the_exit_code_says_so(self, command, sample, tmp_path):
        source = tmp_path / "members.json"
        source.write_text(json.dumps([{"name": "", "joined": "once"}]))
        answer = command("import", sample, "people", source, "--json")
        assert answer.code == 1
        assert (answer.json["read"], len(answer.json["refused"])) == (1, 1)

    @pytest.mark.parametrize("text", [b"", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7"])
    def test_what_is_no_table_is_refused(self, command, sample, tmp_path, text):
        (tmp_path / "list.csv").write_bytes(text)
        before = sample.read_bytes()
        answer = command("import", sample, "people", tmp_path / "list.csv", "--json")
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), answer
        assert sample.read_bytes() == before

    def test_a_field_there_is_not_is_refused(self, command, sample, source):
        assert command("import", sample, "people", source, "--map", "Who=nickname").refuses("nickname")

"""The return signed off by a script: refused in a sentence, remembered, written again and approved."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cpp_desktop.cli import main
from cpp_desktop.exchange import return_file, return_pdf
from cpp_desktop.storage import keys
from tests.cli.conftest import CHEAP, TODAY

YEAR = ("--from", "1/4/2025", "--to", "31/3/2026")
TEXTS = ["--text", "statement=Our year.", "--text", "next_year=Our plans."]
EXACT = ("--sign-off", "--disclosure", "exact")
FILES = {
    "people": "name,primary_category,joined\nWren Example,patient,2020-01-01\nMoss Example,carer,2020-01-01\n",
    "meetings": "date,type,state\n2026-05-12,ordinary,held\n",
    "minutes": "meeting_date,meeting_type,number,text\n2026-05-12,ordinary,58.4,The group adopts its return.\n",
}


@pytest.fixture(scope="module")
def meadow(tmp_path_factory):
    """A small group's file, of which nothing is wrong for the year; a test takes a copy."""
    folder = tmp_path_factory.mktemp("meadow")
    file = folder / "Meadow.cppgroup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", CHEAP)
        patch.setenv("CPP_TODAY", TODAY)
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        commands = [["new", str(file), "--name", "Meadow Group"]]
        for kind, rows in FILES.items():
            source = folder / f"{kind}.csv"
            source.write_text(rows, encoding="utf-8")
            commands.append(["import", str(file), kind, str(source)])
        commands.append(["return", str(file), *YEAR, *TEXTS])
        for words in commands:
            patch.setenv("CPP_PASSPHRASE", "sample group")
            assert main(words) == 0
    return file


@pytest.fixture
def group(meadow, tmp_path):
    return shutil.copy(meadow, tmp_path / meadow.name)


@pytest.fixture
def unowned(command, group, tmp_path):
    """The same, with an action that nobody owns: a check fails."""
    source = tmp_path / "actions.csv"
    source.write_text("reference,raised,text\nA9,2025-06-01,Ring the hospice\n", encoding="utf-8")
    assert command("import", group, "actions", source).code == 0
    return group


def test_what_the_group_says_itself_is_written_first(command, group):
    answer = command("return", group, *YEAR, "--text", "statement=A good year.", "--json")
    assert answer.json["texts"]["statement"] == "A good year."
    assert command("return", group, *YEAR, "--text", "statement=").code == 0
    refused = command("return", group, *YEAR, *EXACT)
    assert (refused.code, "statement.empty" in refused.err) == (1, True)
    assert command("return", group, *YEAR, "--text", "statement=Words", "--sign-off").code == 1
    assert command("return", group, *YEAR, "--text", "nonsense=Words").code == 2


class TestSignOff:
    def test_it_prints_what_was_signed_and_nothing_else(self, command, group):
        answer = command("return", group, *YEAR, *EXACT, "--json")
        assert (answer.code, answer.err) == (0, "")
        assert return_file.read_json(answer.out.encode())["signature"]["alg"] == "ed25519"
        assert (answer.json["status"], answer.json["revision"]) == ("signed off", 1)

    @pytest.mark.parametrize("ending", ["pdf", "json", "csv", "xlsx"])
    def test_a_signed_one_is_written_again_as_it_left(self, command, group, tmp_path, ending):
        first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
        assert command("return", group, *YEAR, *EXACT, "--out", first).out == f"{first}\n"
        assert command("return", group, *YEAR, "--revision", "1", "--out", second).code == 0
        assert second.read_bytes() == first.read_bytes()

    def test_paper_and_json_say_the_same(self, command, group, tmp_path):
        signed = command("return", group, *YEAR, *EXACT, "--out", tmp_path / "return.pdf", "--json").json
        assert return_pdf.read((tmp_path / "return.pdf").read_bytes()) == signed

    @pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder that nobody can write to")
    def test_what_could_not_be_written_is_signed_off_all_the_same_and_that_is_said(self, command, group):
        answer = command("return", group, *YEAR, *EXACT, "--out", "/proc/return.pdf")
        assert answer.refuses("“return.pdf” was not written")
        assert "Revision 1 is signed off, and stays so. Write it elsewhere with --revision 1 --out" in answer.err
        assert command("return", group, *YEAR, "--revision", "1").code == 0

    def test_the_sample_group_is_refused(self, command, sample):
        assert command("return", sample, *YEAR, *EXACT, "--override", "all=x").refuses("sample group")

    def test_with_nothing_changed_it_is_refused(self, command, group):
        command("return", group, *YEAR, *EXACT)
        assert command("return", group, *YEAR, "--sign-off").refuses("Nothing has changed since revision 1")

    def test_a_check_that_fails_is_named_and_overridden_with_a_reason(self, command, unowned):
        assert command("return", unowned, *YEAR, *EXACT).refuses("actions.without_owner")
        answer = command("return", unowned, *YEAR, *EXACT, "--override", "all=It is known.", "--json")
        assert answer.json["overrides"] == [{"check": "actions.without_owner", "reason": "It is known."}]

    def test_unanswered_small_numbers_are_suppressed_and_the_answer_is_remembered(self, command, group):
        answer = command("return", group, *YEAR, "--sign-off", "--json")
        assert answer.json["disclosure"] == "suppressed below 6"
        assert answer.json["breakdowns"]["membership.at_end_by_category"]["patient"] == "suppressed"
        assert "fewer than six" in answer.err
        assert command("return", group, *YEAR, *EXACT, "--json").json["disclosure"] == "exact"
        earlier = "--from", "1/4/2024", "--to", "31/3/2025"
        command("return", group, *earlier, *TEXTS)
        other = command("return", group, *earlier, "--sign-off", "--json")
        assert other.json["disclosure"] == "exact"

    def test_where_it_cannot_be_written_nothing_is_signed(self, command, group, tmp_path):
        astray = tmp_path / "nowhere" / "return.pdf"
        assert command("return", group, *YEAR, *EXACT, "--out", astray).refuses("Nothing was signed off")
        assert command("return", group, *YEAR, "--revision", "1").refuses("Nothing was signed off for these days")


class TestApproval:
    def test_a_minute_adopts_it_and_two_people_sign(self, command, group):
        command("return", group, *YEAR, *EXACT)
        command("return", group, *YEAR, "--adopted", "2026-05-12:58.4")
        command("return", group, *YEAR, "--sign", "chair", "--on", "12/5/2026", "--by", "Wren Example")
        answer = command("return", group, *YEAR, "--sign", "lead", "--on", "1/6/2026", "--by", "Moss Example", "--json")
        assert answer.json == {
            "revision": 1,
            "approved": [
                {"kind": "adopted", "on": "2026-05-12", "by": None},
                {"kind": "chair", "on": "2026-05-12", "by": "Wren Example"},
                {"kind": "network lead", "on": "2026-06-01", "by": "Moss Example"},
            ],
        }

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("--disclosure", "exact"), "said with --sign-off"),
            (("--sign-off", "--revision", "1"), "Sign off first"),
            (("--sign", "chair"), "--on DATE"),
            (("--by", "Wren"), "whose signature"),
            (("--sign", "chair", "--on", "12/5/2026", "--by", "Wren"), "Nothing was signed off"),
        ],
    )
    def test_what_has_no_meaning_is_refused(self, command, group, words, said):
        assert command("return", group, *YEAR, *words).refuses(said)

    @pytest.mark.parametrize("minute", ["58.4", "2026-05-12:59", "2026-05-13:58.4"])
    def test_a_minute_that_is_not_there_is_refused(self, command, group, minute):
        command("return", group, *YEAR, *EXACT)
        assert command("return", group, *YEAR, "--adopted", minute).code == 1

    @pytest.mark.parametrize("reason", ["all", "=why", "all="])
    def test_a_reason_is_written_with_its_check(self, command, group, reason):
        assert command("return", group, *YEAR, "--sign-off", "--override", reason).code == 2


def test_json_of_a_revision_is_what_was_signed(command, group, tmp_path):
    signed = command("return", group, *YEAR, *EXACT, "--out", tmp_path / "return.json", "--json").json
    assert command("return", group, *YEAR, "--revision", "1", "--json").json == signed
    assert json.loads((tmp_path / "return.json").read_bytes()) == signed


def test_it_says_what_is_missing_and_what_differs(command, unowned, tmp_path):
    missing = command("return", unowned, *YEAR, "--missing", "--json").json
    assert ("actions.without_owner", 1) in [(one["check"], one["minutes"]) for one in missing]
    assert "1 open action has no owner." in command("return", unowned, *YEAR, "--missing").out
    assert command("return", unowned, *YEAR, "--missing", *EXACT).refuses("by themselves")
    assert command("return", unowned, *YEAR, "--differences").refuses("Nothing was signed off")
    command("return", unowned, *YEAR, *EXACT, "--override", "all=It is known.")
    source = tmp_path / "more.csv"
    source.write_text("name,primary_category,joined\nFern Example,patient,2025-06-01\n", encoding="utf-8")
    command("import", unowned, "people", source)
    differs = command("return", unowned, *YEAR, "--differences", "--json").json
    counts = [(one["figure"], one["was"], one["now"]) for one in differs if one["part"] == "figure"]
    assert ("membership.joined", 0, 1) in counts
    assert "Fern Example" in command("return", unowned, *YEAR, "--differences").out


def test_it_says_what_is_written_otherwise_than_it_was_signed(command, group):
    signed = command("return", group, *YEAR, *EXACT, "--json").json["texts"]["statement"]
    command("return", group, *YEAR, "--text", "statement=A good year.")
    [differs] = command("return", group, *YEAR, "--differences", "--json").json
    assert (differs["part"], differs["of"]) == ("text", "statement")
    assert (differs["was"], differs["now"]) == ([signed], ["A good year."])
    sentence = f"Chair’s statement: “{signed}” as signed off, “A good year.” now."
    assert command("return", group, *YEAR, "--differences").out == f"{sentence}\n"


def test_where_nothing_differs_it_says_so(command, group):
    command("return", group, *YEAR, *EXACT)
    assert command("return", group, *YEAR, "--differences").err == "Nothing differs from revision 1.\n"
    assert command("return", group, *YEAR, "--differences", "--json").json == []


def test_figures_are_printed_as_people_read_them(command, sample):
    told = command("return", sample, *YEAR, "--json").json["figures"]
    said = dict(line.split("\t") for line in command("return", sample, *YEAR).out.splitlines())
    tenths, minutes = told["meetings.attendance_rate"], told["activity.member_minutes"]
    assert said["meetings.attendance_rate"] == f"{tenths // 10}.{tenths % 10}%"
    assert said["activity.member_minutes"].startswith(f"{minutes // 60} hours")
    assert said["meetings.held"] == str(told["meetings.held"])

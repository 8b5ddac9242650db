from __future__ import annotations

import json

import pymupdf
import pytest

YEAR = ("--from", "1/4/2025", "--to", "31 March 2026")
PAPERS = ("agenda", "minutes", "action-log", "register", "recovery-sheet", "labels", "badges", "directory", "sign-in")
DAY_WITH_TWO = "20/5/2026"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "paper.pdf"


class TestPaper:
    @pytest.mark.parametrize("kind", PAPERS)
    @pytest.mark.parametrize("size", ["12", "20"])
    def test_each_is_made_in_each_size(self, command, sample, out, kind, size):
        answer = command("paper", sample, kind, "--size", size, "--out", out)
        assert (answer.code, answer.out, answer.err) == (0, f"{out}\n", "")
        assert out.read_bytes().startswith(b"%PDF-")

    @pytest.mark.parametrize("ending", [".txt", ".brl.txt"])
    def test_it_is_text_where_its_file_says_so(self, command, sample, tmp_path, ending):
        for kind in ("agenda", "minutes", "action-log"):
            out = tmp_path / f"{kind}{ending}"
            answer = command("paper", sample, kind, "--out", out)
            assert (answer.code, answer.out, answer.err) == (0, f"{out}\n", "")
            assert "Sample group – invented people".replace("–", "-") in out.read_text("utf-8").replace("–", "-")
        assert command("paper", sample, "labels", "--out", tmp_path / "a.txt").refuses("The labels are made as PDF")

    def test_json_tells_the_pages(self, command, sample, out):
        answer = command("paper", sample, "minutes", "--meeting", "last", "--out", out, "--json")
        assert answer.json == {"path": str(out), "pages": answer.json["pages"], "missing": [], "remarks": []}
        assert answer.json["pages"] > 1

    def test_it_changes_nothing_in_the_file(self, command, sample, out):
        before = sample.read_bytes()
        command("paper", sample, "agenda", "--out", out)
        assert sample.read_bytes() == before
        assert list(sample.parent.iterdir()) == [sample]

    def test_the_groups_own_file_is_not_written_over(self, command, sample):
        file = sample.rename(sample.with_suffix(".pdf"))
        before = file.read_bytes()
        assert command("paper", file, "register", "--out", file).refuses("That is the group’s own file")
        assert command("return", file, *YEAR, "--out", file).refuses("That is the group’s own file")
        assert file.read_bytes() == before

    def test_a_target_that_cannot_be_written_is_refused(self, command, sample, tmp_path):
        answer = command("paper", sample, "register", "--out", tmp_path / "nowhere" / "a.pdf")
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), answer
        (tmp_path / "folder.pdf").mkdir()
        answer = command("paper", sample, "register", "--out", tmp_path / "folder.pdf")
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), answer
        assert "Something went wrong inside" not in answer.err


class TestWhichMeeting:
    def test_a_day_with_two_wants_the_type(self, command, sample, out):
        answer = command("paper", sample, "minutes", "--meeting", DAY_WITH_TWO, "--out", out)
        assert answer.refuses("Say one of these: 2026-05-20/annual general, 2026-05-20/ordinary.")
        for meant in (f"{DAY_WITH_TWO}/annual general", f"{DAY_WITH_TWO}/AGM", "2026-05-20/ordinary"):
            assert command("paper", sample, "minutes", "--meeting", meant, "--out", out).code == 0

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("2026-05-21", "There is no meeting on Thursday 21 May 2026. The latest are: "),
            ("2026-05-20/sub-group", "There is no such meeting that day. Say one of these: "),
            ("2026-05-20/party", "“party” is none of these: ordinary, annual general"),
            ("soon", "“soon” is not a date"),
        ],
    )
    def test_a_meeting_there_is_not_is_refused_with_those_there_are(self, command, sample, out, words, said):
        assert command("paper", sample, "agenda", "--meeting", words, "--out", out).refuses(said)
        assert not out.exists()

    def test_a_paper_of_no_meeting_takes_none(self, command, sample, out):
        answer = command("paper", sample, "register", "--meeting", "next", "--out", out)
        assert answer.refuses("The register is made without --meeting; leave it out")


class TestSlips:
    def test_a_slip_is_for_all_who_have_actions_or_for_one(self, command, sample, out):
        assert command("paper", sample, "slip", "--out", out).code == 0
        assert command("paper", sample, "slip", "--person", "Kathryn Pell", "--size", 18, "--out", out).code == 0
        refused = command("paper", sample, "slip", "--person", "Doreen Fairclough", "--out", out)
        assert (refused.code, "rests now" in refused.err) == (1, True)


class TestClaimForms:
    @pytest.mark.parametrize("asked", [(), ("--person", "Llŷr Bowen"), ("--blank",), ("--from", "1/4/2026")])
    def test_they_are_for_all_who_claim_for_one_or_blank(self, command, sample, out, asked):
        answer = command("paper", sample, "claim-form", *asked, "--out", out)
        assert (answer.code, answer.out, answer.err) == (0, f"{out}\n", "")
        with pymupdf.open(out) as document:
            told = " ".join(page.get_text() for page in document)
        assert ("Joyce Bannerman" in told) == (asked in [(), ("--from", "1/4/2026")])
        assert ("Llŷr Bowen" in told) == (asked != ("--blank",))

    def test_another_paper_is_never_blank(self, command, sample, out):
        assert command("paper", sample, "register", "--blank", "--out", out).refuses("without --blank; leave it out")


class TestLabels:
    def test_a_used_sheet_is_begun_where_it_is_free(self, command, sample, out):
        asked = ("--for", "everyone", "--sheet", "l7163", "--start", "9", "--offset-x", "-1.5", "--offset-y", "2")
        answer = command("paper", sample, "labels", *asked, "--out", out, "--json")
        assert answer.code == 0
        with pymupdf.open(out) as pdf:
            [first, *_] = [line for block in pdf[0].get_text("dict")["blocks"] for line in block["lines"]]
        assert first["bbox"][0] * 25.4 / 72 == pytest.approx(4.67 + 4 - 1.5, abs=0.5)
        assert first["bbox"][1] * 25.4 / 72 > 15.15 + 4 * 38.1 + 2
        assert "without an address" in answer.json["remarks"][0]

    def test_who_has_no_address_is_said(self, command, sample, out):
        answer = command("paper", sample, "labels", "--for", "everyone", "--out", out)
        assert (answer.code, answer.out) == (0, f"{out}\n")
        assert "without an address" in answer.err

    @pytest.mark.parametrize("kind", ["labels", "badges"])
    def test_one_person_is_meant_by_name_or_known_as(self, command, sample, out, kind):
        for name in ("Margaret Whitlock", "maggie", "margaret.whitlock@example.org"):
            assert command("paper", sample, kind, "--person", name, "--sheet", "70x37:3x8", "--out", out).code == 0
            with pymupdf.open(out) as pdf:
                text = pdf[0].get_text()
            assert ("Margaret Whitlock" if kind == "labels" else "Maggie") in text
            assert "Joan" not in text

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("labels", "--sheet", "70x37:4x8"), "These labels would not fit"),
            (("labels", "--sheet", "L9999"), "“L9999” is no sheet"),
            (("labels", "--start", "22"), "begin with one from 1 to 21"),
            (("labels", "--offset-y", "nan"), "from −10 to 10 mm"),
            (("labels", "--person", "Nobody"), "There is nobody called “Nobody”"),
            (("labels", "--person", "Derek Hallam"), "Labels are for those in post today"),
            (("labels", "--meeting", "next"), "The labels are made without --meeting"),
            (("badges", "--for", "everyone"), "The badges are made without --for"),
            (("badges", "--meeting", "2026-05-21"), "There is no meeting on Thursday 21 May 2026"),
            (
                ("register", "--start", "2", "--sheet", "L7160"),
                "without --sheet and --start; leave them out",
            ),
            (("directory", "--person", "Maggie"), "made without --person"),
        ],
    )
    def test_what_cannot_be_is_refused(self, command, sample, out, words, said):
        assert command("paper", sample, *words, "--out", out).refuses(said)
        assert not out.exists()


class TestInfluence:
    def test_a_golden_thread_is_of_the_case_of_a_reference(self, command, sample, out):
        answer = command("paper", sample, "golden-thread", "--case", "7", "--size", "16", "--out", out)
        assert (answer.code, answer.out) == (0, f"{out}\n")
        with pymupdf.open(out) as pdf:
            assert "Journeys to the chemotherapy day unit" in " ".join(pdf[0].get_text().split())

    def test_the_public_sheet_leaves_out_what_the_group_keeps(self, command, sample, out):
        for public, told in (((), True), (("--public",), False)):
            answer = command("paper", sample, "you-said", *YEAR, *public, "--out", out)
            assert answer.code == 0
            with pymupdf.open(out) as pdf:
                assert ("Put to:" in "".join(page.get_text() for page in pdf)) is told

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("golden-thread",), "Say which case the golden-thread is about"),
            (("golden-thread", "--case", "99"), "There is no case “99”"),
            (("golden-thread", "--case", "7", "--public"), "made without --public"),
            (("you-said", "--from", "2026-03-31", "--to", "2025-04-01"), "before the first"),
            (("register", "--case", "7", "--to", "2026-03-31"), "made without --case and --to; leave them out"),
        ],
    )
    def test_what_cannot_be_is_refused(self, command, sample, out, words, said):
        assert command("paper", sample, *words, "--out", out).refuses(said)


class TestReturn:
    def test_json_is_the_whole_return_and_nothing_else(self, command, sample):
        answer = command("return", sample, *YEAR, "--json")
        assert (answer.code, answer.err) == (0, "")
        assert answer.json["format"] == "cpp-annual-return"
        assert answer.json["period"] == {"from": "2025-04-01", "to": "2026-03-31"}
        assert (answer.json["status"], answer.json["disclosure"]) == ("draft", "exact")

    def test_the_figures_are_printed_one_to_a_line(self, command, sample):
        lines = command("return", sample, *YEAR).out.splitlines()
        assert "meetings.inquorate\t1" in lines
        assert "meetings.cancelled\t1" in lines
        assert all(line.count("\t") == 1 for line in lines)

    @pytest.mark.parametrize("ending", ["pdf", "json", "csv", "xlsx"])
    def test_it_is_written_as_its_ending_says(self, command, sample, tmp_path, ending):
        target = tmp_path / f"return.{ending}"
        answer = command("return", sample, *YEAR, "--out", target)
        assert (answer.code, answer.out, answer.err) == (0, f"{target}\n", "")
        assert target.stat().st_size > 1000

    def test_with_both_the_file_and_the_print_are_one(self, command, sample, tmp_path):
        target = tmp_path / "return.json"
        answer = command("return", sample, *YEAR, "--out", target, "--json")
        assert answer.json == json.loads(target.read_text(encoding="utf-8"))

    def test_a_period_that_runs_backwards_is_refused(self, command, sample):
        answer = command("return", sample, "--from", "2026-03-31", "--to", "2025-04-01", "--json")
        assert answer.refuses("before its first")

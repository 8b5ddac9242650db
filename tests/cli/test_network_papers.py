"""The network's report and replies for a script."""

import json
from pathlib import Path

import pytest

from cpp_desktop.domain.network.records import Source
from cpp_desktop.services.network import answering
from cpp_desktop.services.network.incoming import incoming, take_in
from cpp_desktop.services.network.register import open_register
from tests.network_builders import FIRST, LAST, a_document

YEAR = ("--from", "1/4/2025", "--to", "31/3/2026")


@pytest.fixture
def register(command, tmp_path) -> Path:
    """A register with the return of Ash, accepted, and that of Beech, which was typed in."""
    file = tmp_path / "North.cppnetwork"
    assert command("network", file, "init", "--name", "North").code == 0
    network = open_register(file, passphrase=command.passphrase)
    take_in(network, incoming(a_document("Ash"), Source.JSON))
    take_in(network, incoming(a_document("Beech", is_signed=False), Source.TYPED))
    answering.accept(network, "Ash", FIRST, LAST)
    network.close()
    return file


def test_the_summary_as_pdf_is_the_report(command, register, tmp_path):
    target = tmp_path / "report.pdf"
    answer = command("network", register, "summary", *YEAR, "--by", "network", "--out", target, "--size", "18")
    assert (answer.code, answer.out.strip()) == (0, str(target))
    assert target.read_bytes().startswith(b"%PDF")
    assert "stands on 1 of 1 group" in answer.err
    words = tmp_path / "report.txt"
    assert command("network", register, "summary", *YEAR, "--out", words).code == 0
    assert "stands on 1 of 1 group" in words.read_text("utf-8")


def test_what_is_for_everybody_to_read_tells_of_no_few_people(command, register, tmp_path):
    target = tmp_path / "report.txt"
    assert command("network", register, "summary", *YEAR, "--public", "--out", target).code == 0
    assert "Hidden." in target.read_text("utf-8")
    sums = command("network", register, "summary", *YEAR, "--public", "--json").json
    assert sums["breakdowns"]["membership.at_end_by_category"]["patient"] == "suppressed"


def test_a_reply_says_what_was_done_with_the_figures(command, register, tmp_path):
    noted = command("network", register, "note", *YEAR, "--section", "meetings", "--text", "We lent hearing loops.")
    assert (noted.code, noted.out) == (0, "meetings\tWe lent hearing loops.\n")
    target = tmp_path / "ash.txt"
    assert command("network", register, "reply", "--group", "Ash", *YEAR, "--out", target).code == 0
    words = target.read_text("utf-8")
    assert "Reply to Ash" in words
    assert "Meetings. We lent hearing loops." in words


def test_a_reply_is_a_letter_where_the_groups_app_can_read_it(command, register, tmp_path):
    target = tmp_path / "ash.json"
    assert command("network", register, "reply", "--group", "Ash", *YEAR, "--out", target).code == 0
    assert json.loads(target.read_bytes())["kind"] == "reply"
    on_paper = command("network", register, "reply", "--group", "Beech", *YEAR, "--out", tmp_path / "beech.json")
    assert on_paper.refuses("came on paper")


def test_all_groups_are_answered_into_a_folder(command, register, tmp_path):
    folder = tmp_path / "out" / "replies"
    answer = command("network", register, "reply", "--all-groups", folder, *YEAR)
    assert answer.code == 0
    assert sorted(answer.out.split("\n")[:-1]) == sorted(str(path) for path in folder.iterdir())
    assert [path.suffix for path in sorted(folder.iterdir())] == [".json", ".pdf", ".pdf"]


@pytest.mark.parametrize("out", [(), ("--out", "reply.doc")])
def test_a_reply_into_nothing_is_refused(command, register, out):
    assert command("network", register, "reply", "--group", "Ash", *YEAR, *out).refuses(".pdf, .txt or .json")

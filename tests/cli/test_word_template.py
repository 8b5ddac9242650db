"""Word documents and their templates on the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.exchange.word_samples import template, words

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ("agenda", "minutes", "action-log")


@pytest.mark.parametrize("kind", PAPERS)
def test_a_paper_is_a_word_document_where_its_file_says_so(command, sample, tmp_path, kind):
    out = tmp_path / "paper.docx"
    answer = command("paper", sample, kind, "--out", out)
    assert (answer.code, answer.out, answer.err) == (0, f"{out}\n", "")
    assert "Vale of Trent Cancer Partnership Group" in words(out.read_bytes())
    assert command("paper", sample, "register", "--out", out).refuses("Word documents are made of these")


def test_it_says_which_template_and_which_names(command, sample):
    answer = command("word-template", sample, "agenda")
    assert answer.out.splitlines()[0] == "the usual one"
    assert "items.title\tAn item" in answer.out.splitlines()
    assert command("word-template", sample, "agenda", "--json").json["template"] is None


def test_a_template_is_saved_changed_chosen_and_given_back(command, sample, tmp_path):
    copy, own = tmp_path / "copy.docx", tmp_path / "own.docx"
    assert command("word-template", sample, "minutes", "--save", copy).code == 0
    assert "{{ standing }}" in words(copy.read_bytes())
    own.write_bytes(template("Ours: {{ title }}"))
    assert command("word-template", sample, "minutes", "--set", own, "--json").json["template"] == "own.docx"
    out = tmp_path / "minutes.docx"
    command("paper", sample, "minutes", "--out", out)
    assert words(out.read_bytes()).startswith("Ours: Minutes: ")
    assert command("word-template", sample, "minutes", "--default").out.startswith("the usual one\n")


def test_a_template_that_runs_something_is_refused(command, sample, tmp_path):
    bad = tmp_path / "bad.docx"
    bad.write_bytes(template("{{ cycler.__init__.__globals__ }}"))
    assert command("word-template", sample, "agenda", "--set", bad).refuses("which a template may not")
    assert command("word-template", sample, "agenda", "--set", tmp_path / "no.docx").refuses("There is no such file")
    assert command("word-template", sample, "agenda", "--set", "own.odt").code == 2
    assert command("word-template", sample, "agenda", "--json").json["template"] is None


def test_what_fills_templates_in_loads_only_where_one_is():
    names = ("docx", "docxtpl", "jinja2", "lxml")
    code = f"import sys, cpp_desktop.cli.parser; print([name for name in {names} if name in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True) == "[]\n"


def test_the_word_that_starts_the_filling_is_the_same_on_both_sides():
    from cpp_desktop import cli
    from cpp_desktop.exchange import word_process

    assert word_process.VERB == cli._FILL_WORD

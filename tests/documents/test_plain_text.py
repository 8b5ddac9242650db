"""Papers as plain text: everything that is on the pages, in the order in which it is read out."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from cpp_desktop.documents import pack
from cpp_desktop.documents.braille import CELLS, cells
from cpp_desktop.domain.issued_papers import Edition
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.plain_text import BRAILLE, TEXT
from tests.documents import pack_samples, samples
from tests.documents.random_papers import KINDS, LONG, SHEETS, random_paper
from tests.documents.reading import letters, read_out

MEETING_PAPERS = ("agenda", "minutes", "action_log", "decisions")


def made(kind: str, paper: object, target: Path) -> Written:
    written: Written = import_module(f"cpp_desktop.documents.{kind}").write(paper, target, 24)
    return written


def text_of(kind: str, folder: Path, ending: str = TEXT) -> str:
    made(kind, getattr(samples, kind)(), folder / f"paper{ending}")
    return (folder / f"paper{ending}").read_text(encoding="utf-8")


def test_a_heading_says_that_it_is_one_and_stands_on_a_line_of_its_own(tmp_path):
    lines = text_of("agenda", tmp_path).splitlines()
    assert lines[0] == "Title: Agenda"
    at = lines.index("Subheading: 7. Request for views: breast clinic appointment letter")
    assert lines[at - 1 : at + 4] == ["", lines[at], "", "To decide, David Okafor", ""]


def test_lists_are_numbered_and_facts_say_what_they_are(tmp_path):
    text = text_of("agenda", tmp_path)
    assert "\nWhere: Seminar Room 2, Aldermere Hospital, AL4 9ZZ, and online\n" in text
    assert "\n2. Parking is free for this meeting: give your number plate at reception.\n" in text


def test_an_action_says_who_and_by_when(tmp_path):
    text = text_of("minutes", tmp_path)
    assert "57.1 Action. Find a date for the training day.\n\nWho: Priya Shah\nBy: Wednesday 18 November 2026\n" in text


def test_a_row_of_a_table_is_a_line_for_each_cell(tmp_path):
    text = text_of("action_log", tmp_path)
    assert "\n57.2 Ask the estates manager for a date on parking permits\nWho: Tomasz Nowak\nBy: 30 Nov 2026\n" in text


def test_lines_end_as_every_screen_reader_takes_them_and_are_never_wrapped(tmp_path):
    made("minutes", samples.minutes(), tmp_path / "paper.txt")
    data = (tmp_path / "paper.txt").read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, data.decode("utf-8").splitlines())) > 150


@pytest.mark.parametrize("kind", MEETING_PAPERS)
def test_it_says_what_the_pages_say_in_their_order(kind, tmp_path):
    for seed in range(2):
        of_kind = len((*KINDS, *SHEETS, *LONG)) * seed + KINDS.index(kind)
        paper = random_paper(of_kind)[1]
        printed = made(kind, paper, tmp_path / "paper.pdf")
        codes = {f"[U+{ord(sign):04X}]": sign for sign in printed.missing if sign.isprintable()}
        made(kind, paper, tmp_path / "paper.txt")
        text, at = letters((tmp_path / "paper.txt").read_text(encoding="utf-8")), 0
        for piece in read_out(tmp_path / "paper.pdf"):
            wanted = letters(piece.encode().decode("utf-8"))
            for code, sign in codes.items():
                wanted = wanted.replace(code, sign)
            words = re.sub("•|^[0-9]+[.]$", "", wanted.replace("·", ","))
            found = text.find(words, at) if words else at
            assert found >= 0, f"seed {of_kind}: {piece}"
            at = found


def test_what_no_font_has_stands_there_as_it_was_typed(tmp_path):
    bare = replace(samples.agenda(), items=(), title="漢字\x00")
    shown = made("agenda", bare, tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("Title: 漢字[U+0000]\n")
    assert shown.missing == {"\x00"}


def taken(line: str) -> int:
    """The cells of a line, its indent included."""
    words = line.split()
    return len(line) - len(line.lstrip()) + sum(map(cells, words)) + max(0, len(words) - 1)


class TestPacks:
    def test_a_packs_words_are_those_of_its_parts_in_their_order(self, tmp_path):
        shown = pack.write(pack_samples.pack(), tmp_path / "pack.txt", 24)
        text = (tmp_path / "pack.txt").read_text(encoding="utf-8")
        titles = [line.removeprefix("Title: ") for line in text.splitlines() if line.startswith("Title: ")]
        assert [title.split(":")[0] for title in titles][:4] == [
            "Meeting pack", "Agenda", "Minutes of the 57th meeting", "Action log",
        ]  # fmt: skip
        assert titles.index("Action log") < next(at for at, title in enumerate(titles) if title.startswith("Item "))
        assert (shown.own, shown.parts, shown.pages) == (b"", (), 0)

    def test_a_paper_that_is_pages_alone_is_named_with_whom_to_ask(self, tmp_path):
        pack.write(pack_samples.pack(), tmp_path / "pack.txt", 24)
        text = (tmp_path / "pack.txt").read_text(encoding="utf-8")
        at = text.index("are in the pack that is a PDF.")
        assert "Heading: Paper" in text[at - 120 : at]
        assert "for it in a form that you can read." in text[at : at + 200]

    def test_what_is_for_the_chair_stands_in_the_chairs_alone(self, tmp_path):
        pack.write(pack_samples.chairs_pack(), tmp_path / "chair.txt", 24)
        pack.write(replace(pack_samples.chairs_pack(), edition=Edition.MEMBERS), tmp_path / "members.txt", 24)
        told = [(tmp_path / f"{name}.txt").read_text(encoding="utf-8") for name in ("chair", "members")]
        assert ["For the chair alone" in text for text in told] == [True, False]


class TestBraille:
    def test_no_line_is_longer_than_its_cells_and_no_word_is_lost(self, tmp_path):
        for kind in ("agenda", "minutes", "action_log", "you_said"):
            plain, laid = text_of(kind, tmp_path), text_of(kind, tmp_path, BRAILLE)
            assert all(taken(line) <= CELLS for line in laid.splitlines())
            assert len(laid.split()) >= len(re.sub("^(Title|Heading|Subheading): ", "", plain, flags=re.M).split())

    def test_a_title_stands_in_the_middle_and_a_heading_in_cell_five(self, tmp_path):
        lines = text_of("agenda", tmp_path, BRAILLE).splitlines()
        assert lines[0] == f"{' ' * 16}Agenda"
        assert lines[lines.index("    Order of business") - 1] == ""

    @pytest.mark.parametrize(
        ("word", "needed"), [("leaflet", 7), ("Siân", 6), ("NHS", 5), ("2026", 5), ("McKay", 7), ("12.50", 6)]
    )
    def test_capitals_numbers_and_accents_take_a_cell_more(self, word, needed):
        assert cells(word) == needed


def test_what_stands_below_the_last_item_is_read_out_last(tmp_path):
    made("agenda", replace(samples.agenda(), coming=(), words_used=(), kept_apart=2), tmp_path / "a.txt")
    told = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert told.index("Close. Next meeting") < told.index("are kept apart") < told.index("Other formats.")

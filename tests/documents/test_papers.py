"""Every kind of paper: valid, in order, legible, the same each time."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pikepdf
import pytest

from cpp_desktop.domain.errors import Cancelled, StorageTrouble
from cpp_desktop.domain.papers import SIZES, Approval, CorrectionMade, MinuteLine, MinutesSection, Written
from tests.documents import samples
from tests.documents.random_papers import KINDS
from tests.documents.reading import letters, pages_text, problems, read_out, tags, type_sizes


def write(kind: str, folder: Path, size: int = 12, **changes: object) -> Written:
    """Write a sample paper, changed, into a folder."""
    paper = replace(getattr(samples, kind)(), **changes)
    return import_module(f"cpp_desktop.documents.{kind}").write(paper, folder / f"{kind}_{size}.pdf", size)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_valid_and_nothing_in_it_is_smaller_than_its_reader_needs(
    kind: str, size: int, tmp_path: Path
) -> None:
    written = write(kind, tmp_path, size)
    assert problems(written.path) == []
    assert min(type_sizes(written.path)) == size
    assert written.missing == frozenset()


APART = ("action_slip", "claim_form")
"""Papers for several people, which are handed out apart: see test_apart."""


@pytest.mark.parametrize("size", [12, 20])
@pytest.mark.parametrize("kind", KINDS)
def test_every_page_says_which_it_is_of_how_many(kind: str, size: int, tmp_path: Path) -> None:
    written = write(kind, tmp_path, size)
    pages = pages_text(written.path)
    assert len(pages) == written.pages
    for number, text in enumerate(pages, 1):
        assert re.search(r"Page \d+ of \d+" if kind in APART else f"Page {number} of {written.pages}", text)
        assert len(letters(text)) > 80, "no page is empty"


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_data_gives_the_same_bytes(kind: str, tmp_path: Path) -> None:
    first = write(kind, tmp_path).path.read_bytes()
    write(kind, tmp_path, 20)
    assert write(kind, tmp_path).path.read_bytes() == first


def test_papers_written_at_once_do_not_mix(tmp_path: Path) -> None:
    jobs = [(kind, size) for kind in KINDS for size in (12, 20)] * 2
    alone = [write(kind, tmp_path, size).path.read_bytes() for kind, size in jobs]

    def together(number: int) -> bytes:
        folder = tmp_path / str(number)
        folder.mkdir()
        return write(*jobs[number][:1], folder, jobs[number][1]).path.read_bytes()

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(together, range(len(jobs)))) == alone


def test_an_agenda_is_read_out_in_order_with_the_title_first(tmp_path: Path) -> None:
    told = read_out(write("agenda", tmp_path).path)
    assert told[:8] == [
        "Agenda", "North Marches Cancer Partnership Group",
        "When", "Wednesday 18 November 2026, 2:00pm to 4:15pm",
        "Where", "Seminar Room 2, Aldermere Hospital, AL4 9ZZ, and online",
        "Chair", "Margaret Lewis",
    ]  # fmt: skip
    rows = told[10:]
    assert rows[:5] == ["Time", "No.", "Item", "Purpose", "Lead"]
    assert rows[5:10] == ["2:00pm", "1", "Welcome, ground rules, access check", "To note", "Margaret Lewis"]
    assert rows[40:42] == ["3:00pm", "Break, 15 minutes"]


def test_an_agenda_whose_items_would_have_little_room_is_one_column(tmp_path: Path) -> None:
    assert "Table" in tags(write("agenda", tmp_path).path)
    assert "Table" not in tags(write("agenda", tmp_path, 16).path)
    first, *others = samples.agenda().items
    items = (replace(first, lead="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"), *others)
    told = read_out(write("agenda", tmp_path, items=items).path)
    assert told[told.index("Order of business") + 1].startswith("1.")
    assert not [words for words in told if words.startswith("Lead:")], "no cards"


def test_minutes_are_read_out_in_order(tmp_path: Path) -> None:
    told = letters("".join(read_out(write("minutes", tmp_path).path)))
    expected = (
        "Margaret Lewis, chair, patient", "Alan Whitfield, patient", "In attendance", "Dr Anil Mehta", "Apologies",
        "Helen Brandt", "1. Welcome", "7. Issues and influencing", "7.1 Decision. Ask for a date in writing",
        "Reason. Seven years have passed", "57.2 Action. Ask the estates manager for a date.",
        "Who: Tomasz Nowak By: Monday 30 November 2026", "8. Leaflet", "Actions from this meeting",
        "57.1 Find a date for the training day. Priya Shah 18 Nov 2026", "1 confidential passage is kept apart.",
        "Next meeting", "Wednesday 18 November 2026, 2:00pm to 4:15pm",
    )  # fmt: skip
    at = [told.index(letters(words)) for words in expected]
    assert at == sorted(at)


def test_a_long_minute_begins_where_there_is_room_though_its_decision_comes_later(tmp_path: Path) -> None:
    long = "The group heard what was said at each of the hospitals. " * 40
    minute = MinuteLine(number="1", text=long, decision="Agreed.")
    sections = tuple(MinutesSection(number=str(n), title=f"Item {n}", minutes=(minute,)) for n in range(1, 9))
    pages = pages_text(write("minutes", tmp_path, sections=sections).path)
    assert len(pages) < len(sections), "no item waits for a page of its own"


def test_what_became_of_decisions_has_room_only_where_something_is_known(tmp_path: Path) -> None:
    rows = samples.decisions().rows
    assert "What became of it" in read_out(write("decisions", tmp_path).path)
    unknown = tuple(replace(row, fate="") for row in rows)
    assert "What became of it" not in read_out(write("decisions", tmp_path, rows=unknown).path)


def test_a_decision_says_what_it_is_about(tmp_path: Path) -> None:
    for size in (12, 20):
        told = " ".join(read_out(write("decisions", tmp_path, size).path)).replace("\xa0", " ")
        assert "Parking during daily radiotherapy To ask the trust" in told


@pytest.mark.parametrize("size", [12, 20])
def test_draft_stands_on_every_page_until_minutes_are_approved(size: int, tmp_path: Path) -> None:
    draft = write("minutes", tmp_path, size)
    assert all("DRAFT" in text for text in pages_text(draft.path))
    assert any(text.startswith("Draft. Not yet approved") for text in read_out(draft.path))
    corrected = CorrectionMade(number=2, text="Minute 6.1: for “five” read “four”.")
    approval = Approval(approved_on=samples.NOVEMBER.date, minute="58, 5.1", corrections=(corrected,))
    approved = write("minutes", tmp_path, size, approval=approval)
    assert all("Approved" in text and "DRAFT" not in text for text in pages_text(approved.path))
    assert problems(approved.path) == []
    assert "Form" in tags(approved.path)
    assert any("Approved on 18 November 2026, minute 58, 5.1" in text for text in read_out(approved.path))


def test_minutes_say_that_the_chair_checked_them_and_who_signed(tmp_path: Path) -> None:
    checked = write("minutes", tmp_path, checked="Looked at by Margaret Lewis on 1 October 2026.")
    assert all("DRAFT" in text for text in pages_text(checked.path))
    assert any(text.startswith("Chair-checked draft. Looked at by Margaret") for text in read_out(checked.path))
    day = samples.NOVEMBER.date
    approval = Approval(approved_on=day, minute="5.1", signed_on=day, signed_by="Margaret Lewis")
    signed = write("minutes", tmp_path, approval=approval)
    assert all("Signed" in text and "DRAFT" not in text for text in pages_text(signed.path))
    assert "Signed by Margaret Lewis on 18 November 2026." in read_out(signed.path)
    assert "Form" not in tags(signed.path)


def test_a_return_is_a_draft_until_it_is_signed_off(tmp_path: Path) -> None:
    assert all("DRAFT" in text for text in pages_text(write("annual_return", tmp_path).path))
    signed = write("annual_return", tmp_path, status="signed off")
    assert not any("DRAFT" in text for text in pages_text(signed.path))


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_groups_papers_say_so_on_every_page(kind: str, tmp_path: Path) -> None:
    written = write(kind, tmp_path, masthead=replace(samples.MASTHEAD, sample=True))
    assert all("Sample" in text for text in pages_text(written.path))
    assert "Sample group – invented people" in read_out(written.path)
    assert not any("Sample" in text for text in pages_text(write(kind, tmp_path).path))


def test_the_chairs_copy_says_on_every_page_that_it_is_not_for_circulation(tmp_path: Path) -> None:
    for size, words in ((12, "Chair’s copy: not for circulation"), (20, "Chair’s copy: not for circulation"),
                        (24, "Not for circulation")):  # fmt: skip
        paper = replace(samples.chair_agenda(), masthead=replace(samples.MASTHEAD, sample=True))
        written = import_module("cpp_desktop.documents.agenda").write(paper, tmp_path / "chair.pdf", size)
        assert all(words in page for page in pages_text(written.path))
        assert problems(written.path) == []
        assert letters("Chair’s copy: not for circulation.") in letters("".join(read_out(written.path)))


@pytest.mark.parametrize("kind", ["agenda", "action_log", "register", "directory"])
def test_large_print_is_laid_out_anew(kind: str, tmp_path: Path) -> None:
    assert "Table" in tags(write(kind, tmp_path).path)
    assert "Table" not in tags(write(kind, tmp_path, 18).path)


def test_lateness_is_said_in_words(tmp_path: Path) -> None:
    told = read_out(write("action_log", tmp_path).path)
    assert "In progress due 43 days ago" in told
    assert "3, 1 of them past the date" in told


def test_what_was_not_recorded_is_said_in_words(tmp_path: Path) -> None:
    told = read_out(write("annual_return", tmp_path).path)
    assert told[told.index("Members’ time") :][:2] == ["Members’ time", "not recorded"]
    assert {"hidden", "Consultations", "68.0%"} <= set(told)


def test_a_character_that_no_font_has_is_printed_as_its_code_and_reported(tmp_path: Path) -> None:
    chair = replace(samples.NOVEMBER, chair="漢 Lewis 🙂")
    written = write("agenda", tmp_path, meeting=chair)
    assert written.missing == {"漢", "🙂"}
    assert "[U+6F22] Lewis [U+1F642]" in read_out(written.path)
    assert problems(written.path) == []
    assert write("agenda", tmp_path).missing == frozenset(), "nothing is left over from the paper before"


def test_other_alphabets_come_from_the_fonts_that_have_them(tmp_path: Path) -> None:
    chair = replace(samples.NOVEMBER, chair="Ŵyn Αθήνα Київ ☐ →")
    written = write("agenda", tmp_path, meeting=chair)
    assert written.missing == frozenset()
    assert "Ŵyn Αθήνα Київ ☐ →" in read_out(written.path)


def test_a_welsh_passage_is_said_to_be_welsh(tmp_path: Path) -> None:
    paper = samples.minutes()
    welsh = "Mae’r cyfarfod nesaf yn y neuadd ar ddydd Mercher."
    minute = replace(paper.sections[0].minutes[0], text=welsh)
    section = replace(paper.sections[0], minutes=(minute,))
    written = write("minutes", tmp_path, sections=(section, *paper.sections[1:]))
    with pikepdf.open(written.path) as file:
        told = [one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Lang") == "cy"]
    assert [str(one.S) for one in told] == ["/P"]
    assert problems(written.path) == []


def test_damaged_names_break_nothing(tmp_path: Path) -> None:
    chair = replace(samples.NOVEMBER, chair="Lew\x00is\x1b \ud800 a\u0301\u200b\ttab <b>&amp;")
    masthead = replace(samples.MASTHEAD, group_name="Gro\x00up & <Co>")
    written = write("agenda", tmp_path, meeting=chair, masthead=masthead, title="Agenda\ufffe")
    assert "Lew[U+0000]is[U+001B] [U+D800] á tab <b>&amp;" in read_out(written.path)
    assert written.missing == {"\x00", "\x1b", "\ud800", "\ufffe"}
    assert problems(written.path) == []


@pytest.mark.parametrize(
    ("kind", "emptied", "told"),
    [
        ("agenda", "items", "No items have been put on this agenda yet."),
        ("action_log", "rows", "No actions are open."),
        ("register", "rows", "0 members on Thursday 12 November 2026."),
        ("directory", "rows", "Nobody has agreed to be on the telephone list yet."),
        ("minutes", "sections", "Present (7)"),
    ],
)
def test_a_paper_with_nothing_in_it_says_so(kind: str, emptied: str, told: str, tmp_path: Path) -> None:
    written = write(kind, tmp_path, **{emptied: ()})
    assert told in read_out(written.path)
    assert problems(written.path) == []


def test_a_paper_that_cannot_be_saved_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble, match=r"“agenda_12.pdf” was not written: the folder is not there"):
        write("agenda", tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


def test_a_paper_that_is_stopped_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    target.write_text("the old one")

    def stop(done: int, total: int, label: str) -> None:
        assert 0 <= done < total
        if label == "Page 2":
            raise Cancelled

    with pytest.raises(Cancelled):
        import_module("cpp_desktop.documents.minutes").write(samples.minutes(), target, 12, stop)
    assert target.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("size", [12, 20])
@pytest.mark.parametrize("kind", ["agenda", "minutes"])
def test_the_groups_words_are_explained_at_the_end(kind: str, size: int, tmp_path: Path) -> None:
    written = write(kind, tmp_path, size, words_used=(("MDT", "multidisciplinary team"), ("peer review", "a visit")))
    told = letters(" ".join(read_out(written.path)))
    assert letters("Words used") in told
    assert told.index(letters("multidisciplinary team")) < told.index(letters("peer review"))
    bare = write(kind, tmp_path, size, words_used=())
    assert letters("Words used") not in letters(" ".join(read_out(bare.path)))

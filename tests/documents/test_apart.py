"""Papers for several people in one file: each part counts its pages for itself."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents import action_slip, claim_form
from cpp_desktop.documents.flow import Column
from cpp_desktop.documents.page import Count
from tests.documents import samples
from tests.documents.reading import pages_text, problems


def counted(path: Path) -> list[str]:
    return [found[-1] for text in pages_text(path) if (found := re.findall(r"Page \d+ of \d+", text))]


def test_each_part_counts_from_one() -> None:
    count = Count(apart=True)
    pages = [Column([], 0), Column([], 0, ends=True), Column([], 0, ends=True), Column([], 0)]
    assert list(count.noted(pages)) == pages
    assert [count.words(page, 4) for page in range(1, 5)] == [
        "Page 1 of 2", "Page 2 of 2", "Page 1 of 1", "Page 1 of 1",
    ]  # fmt: skip


def test_a_paper_as_a_whole_counts_all_its_pages() -> None:
    count = Count(apart=False)
    list(count.noted([Column([], 0, ends=True), Column([], 0)]))
    assert count.words(2, 2) == "Page 2 of 2"


def test_each_claim_and_each_slip_is_a_paper_of_its_own(tmp_path: Path) -> None:
    claims = samples.claim_form()
    claims = replace(claims, forms=claims.forms[:1] * 3)
    slips = samples.action_slip()
    slips = replace(slips, slips=slips.slips[:1] * 2)
    for written in (
        claim_form.write(claims, tmp_path / "claims.pdf"),
        action_slip.write(slips, tmp_path / "slips.pdf"),
    ):
        assert problems(written.path) == []
        words = counted(written.path)
        assert len(words) == written.pages
        assert words.count("Page 1 of 1") + words.count("Page 1 of 2") == len(words) - words.count("Page 2 of 2")
        assert f"Page 1 of {written.pages}" not in words

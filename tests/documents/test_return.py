"""The annual return on paper: what it says of itself, and that it can be typed in again from what is printed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from cpp_desktop.documents import annual_return
from cpp_desktop.domain.check_codes import check_codes, wrong_sections
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, Unit, key_label
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from tests.documents import return_samples
from tests.documents.reading import pages_text, problems, read_out, tags


def written(paper: AnnualReturnPaper, folder: Path, size: int = 12) -> Path:
    return annual_return.write(paper, folder / f"return_{size}.pdf", size).path


def told(path: Path) -> str:
    return " ".join(read_out(path)).replace("\xa0", " ")


@pytest.mark.parametrize("size", [12, 20, 24])
def test_a_whole_return_is_valid_and_says_all_sections(size: int, tmp_path: Path) -> None:
    path = written(return_samples.whole_return(), tmp_path, size)
    assert problems(path) == []
    words = told(path)
    for number in range(2, 19):
        assert f" {number}.  " in words or f" {number}. " in words, number
    for said in (
        "It replaces revision 1 of 20 April 2026.", "We thank everybody who came", "Parking permits for patients",
        "minute 6.1", "Signed by Margaret Lewis on Thursday 14 May 2026.", "Not stated", "Two open meetings.",
        "The county said no", "A count of people from 1 to 5 in a breakdown is hidden",
    ):  # fmt: skip
        assert said in words, said
    assert all("revision 2" in page for page in pages_text(path)[1:])


def test_every_section_with_figures_has_its_code_beside_it_and_in_the_list(tmp_path: Path) -> None:
    paper = return_samples.whole_return()
    path = written(replace(paper, codes={"membership": "AAA-BBB", "money": "CCC-DDD"}), tmp_path)
    assert [told(path).count(code) for code in ("AAA-BBB", "CCC-DDD")] == [2, 2]
    assert "Check code" not in told(written(replace(paper, codes={}), tmp_path)).replace("A check code", "")


def test_who_has_not_signed_yet_has_lines_to_sign_on(tmp_path: Path) -> None:
    paper = return_samples.whole_return()
    assert tags(written(paper, tmp_path)).count("Form") == 2, "the lead’s name and day"
    unsigned = replace(paper, approval=replace(paper.approval, chair_signed=None))
    path = written(unsigned, tmp_path)
    assert tags(path).count("Form") == 4
    assert "Margaret Lewis" in told(path)
    both = replace(paper, approval=replace(paper.approval, lead="Philippa Stanmore", lead_signed=date(2026, 6, 1)))
    assert "Form" not in tags(written(both, tmp_path))


def test_the_same_return_gives_the_same_bytes(tmp_path: Path) -> None:
    first = written(return_samples.whole_return(), tmp_path).read_bytes()
    assert written(return_samples.whole_return(), tmp_path).read_bytes() == first


def a_document(chance: Random) -> dict[str, Any]:
    figures: dict[str, Any] = {code: chance.choice((None, "n/a", 0, 7, 1204)) for code in FIGURE_CODES}
    cells = {
        code: {key: chance.choice((0, 0, 6, 1311, "suppressed", None)) for key in keys}
        for code, keys in BREAKDOWN_KEYS.items()
    }
    return {
        "group": {"name": "North Marches Cancer Partnership Group"},
        "period": {"from": "2025-04-01", "to": "2026-03-31"},
        "revision": 2,
        "figures": figures,
        "breakdowns": cells,
    }


def typed(words: str, unit: Unit) -> int | str | None:
    """What somebody types who reads this on the paper."""
    if words in ("not recorded", "not applicable", "hidden"):
        return {"not recorded": None, "not applicable": "n/a", "hidden": "suppressed"}[words]
    if unit == "minutes":
        parts = {name: int(n.replace(",", "")) for n, name in re.findall(r"([\d,]+) (hour|minute)", words)}
        return 60 * parts.get("hour", 0) + parts.get("minute", 0)
    return int(re.sub(r"[^\d]", "", words))


def typed_in(path: Path) -> dict[str, Any]:
    """A return typed in from the annex, label by label."""
    words, figures, breakdowns = told(path).partition("Annex: every figure")[2], {}, {}
    for code, (label, sentence, unit) in DEFINITIONS.items():
        found = re.search(rf"{re.escape(label)}: ((?:(?!: ).)*?)\. {re.escape(sentence)}", words)
        assert found, code
        if code in FIGURE_CODES:
            figures[code] = typed(found[1], unit)
            continue
        keys = {key_label(key): key for key in BREAKDOWN_KEYS[code]}
        cells = re.findall(rf"(?:^|, )({'|'.join(map(re.escape, keys))}) (.*?)(?=, [A-Z]|$)", found[1])
        breakdowns[code] = {keys[name]: typed(value, unit) for name, value in cells}
        if not cells and found[1] != "0":
            breakdowns[code] = dict.fromkeys(keys.values(), typed(found[1], unit))
    return {"figures": figures, "breakdowns": breakdowns}


@pytest.mark.parametrize("seed", range(2))
def test_a_posted_return_can_be_typed_in_and_checks_itself(seed: int, tmp_path: Path) -> None:
    document = a_document(Random(seed))
    codes = check_codes(document)
    values = {"figures": document["figures"], "breakdowns": document["breakdowns"], "codes": codes}
    path = written(replace(return_samples.whole_return(), **values), tmp_path)
    ret = {key: document[key] for key in ("group", "period", "revision")} | typed_in(path)
    assert wrong_sections(ret, codes) == {}
    ret["figures"]["actions.raised"] = 12345
    assert list(wrong_sections(ret, codes)) == ["actions"]

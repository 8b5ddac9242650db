"""Check codes: no slip goes unnoticed, and whoever types a return in is told which section to look at."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.check_codes import SIGNS, check_code, check_codes, is_well_formed, wrong_sections
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES

FIGURES = st.one_of(st.integers(0, 2**53 - 1), st.none(), st.just("n/a"))
CELLS = st.one_of(st.integers(0, 2**53 - 1), st.none(), st.just("suppressed"))


def a_return(**more: Any) -> dict[str, Any]:
    return {
        "group": {"id": "g", "name": "Grŵp Canser Tŷ Gwyn"},
        "period": {"from": "2025-04-01", "to": "2026-03-31"},
        "revision": 1,
        "figures": dict.fromkeys(FIGURE_CODES, 3),
        "breakdowns": {code: dict.fromkeys(keys, 1) for code, keys in BREAKDOWN_KEYS.items()},
    } | more


CODES = st.integers(1, 10_000).map(lambda n: check_code(a_return(revision=n), "meetings"))


def test_a_code_stays_what_it_is() -> None:
    assert check_code(a_return(), "membership") == "YTR-XGH"


def test_no_sign_looks_like_another() -> None:
    assert len(SIGNS) == 23 == len(set(SIGNS))
    for alike in ("0OQ", "1IL", "2Z", "5S", "8B", "6G", "UV", "4A"):
        assert len(set(alike) & set(SIGNS)) <= 1


@given(code=CODES, place=st.sampled_from((0, 1, 2, 4, 5, 6)), sign=st.sampled_from(SIGNS))
def test_every_single_wrong_sign_is_noticed(code: str, place: int, sign: str) -> None:
    typed = code[:place] + sign + code[place + 1 :]
    assert is_well_formed(typed) == (typed == code)


@given(code=CODES, pair=st.tuples(st.integers(0, 5), st.integers(0, 5)))
def test_every_two_signs_that_changed_places_are_noticed(code: str, pair: tuple[int, int]) -> None:
    signs = list(code.replace("-", ""))
    first, second = pair
    signs[first], signs[second] = signs[second], signs[first]
    assert is_well_formed("".join(signs)) == ("".join(signs) == code.replace("-", ""))


@given(code=CODES)
def test_a_code_may_be_typed_in_any_fashion(code: str) -> None:
    for typed in (code.lower(), code.replace("-", " "), f" {code[:2]} {code[2:]} ", code.replace("Z", "2")):
        assert is_well_formed(typed)
    for typed in ("", code[:-1], f"{code}B", code.replace(code[0], "E"), "ÄÖÜ-ßßß", "\x00" * 6):
        assert not is_well_formed(typed)


@given(code=st.sampled_from(FIGURE_CODES), value=FIGURES)
def test_any_change_of_a_figure_changes_its_section_and_no_other(code: str, value: object) -> None:
    ret, typed = a_return(), check_codes(a_return())
    ret["figures"][code] = value
    assert list(wrong_sections(ret, typed)) == ([code.partition(".")[0]] if value != 3 else [])


@given(data=st.data(), value=CELLS)
def test_any_change_of_a_cell_changes_its_section_and_no_other(data: st.DataObject, value: object) -> None:
    code = data.draw(st.sampled_from(sorted(BREAKDOWN_KEYS)))
    key = data.draw(st.sampled_from(BREAKDOWN_KEYS[code]))
    ret, typed = a_return(), check_codes(a_return())
    ret["breakdowns"][code][key] = value
    assert list(wrong_sections(ret, typed)) == ([code.partition(".")[0]] if value != 1 else [])


def test_two_figures_that_changed_places_are_noticed() -> None:
    ret = a_return()
    ret["figures"] |= {"actions.raised": 12, "actions.completed": 21}
    typed = check_codes(ret)
    ret["figures"] |= {"actions.raised": 21, "actions.completed": 12}
    told = wrong_sections(ret, typed)
    assert told == {"actions": "Actions: a figure is not as it is on the paper. Look at each again."}


def test_codes_of_many_returns_hardly_ever_meet() -> None:
    codes = [check_code(a_return(revision=n), "money") for n in range(1, 4001)]
    assert len(set(codes)) > 3990


def test_blank_is_not_nought_but_a_cell_of_none_may_be_left_out() -> None:
    ret, other = a_return(), a_return()
    ret["breakdowns"]["work.by_outcome"] = {"achieved": 2, "dropped": 0}
    other["breakdowns"]["work.by_outcome"] = {"achieved": 2}
    assert check_code(ret, "work") == check_code(other, "work")
    other["breakdowns"]["work.by_outcome"] = {"achieved": 2, "dropped": None}
    assert check_code(ret, "work") != check_code(other, "work")


def test_another_group_period_or_revision_has_other_codes() -> None:
    mine = a_return()
    for other in (
        a_return(group={"id": "g", "name": "Another"}),
        a_return(period={"from": "2025-04-01", "to": "2026-03-30"}),
        a_return(revision=2),
    ):
        assert not set(check_codes(mine).values()) & set(check_codes(other).values())


def test_accents_case_and_spaces_of_the_name_do_not_matter() -> None:
    plain = a_return(group={"id": "unknown to whoever types", "name": "grwp canser ty  gwyn"})
    assert check_codes(plain) == check_codes(a_return())


def test_a_mistyped_code_is_told_apart_from_a_mistyped_figure() -> None:
    ret = deepcopy(a_return())
    typed = check_codes(ret) | {"money": "777-773"}
    assert wrong_sections(ret, typed) == {
        "money": "Money: the check code itself is mistyped. Look at it again on the paper."
    }


def test_monitoring_has_a_code_when_it_is_there() -> None:
    ret = a_return()
    assert "monitoring" not in check_codes(ret)
    ret["breakdowns"]["monitoring.age"] = {"18 to 34": 2, "not stated": 1}
    assert is_well_formed(check_codes(ret)["monitoring"])

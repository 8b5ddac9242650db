from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cpp_desktop import paths

FILES = sorted(paths.fonts().glob("*.ttf"))
WELSH_AND_TYPOGRAPHY = "ŵŷŴŶâêîôûäëïöü’‘“”–−×£€½•…"
BUILD = runpy.run_path(str(Path(__file__).parent.parent / "packaging" / "fonts.py"))


def widths(name: str, characters: str) -> set[int]:
    font = TTFont(paths.fonts() / name)
    glyphs = font.getBestCmap()
    return {font["hmtx"][glyphs[ord(character)]][0] for character in characters}


def test_the_window_and_the_papers_have_their_weights() -> None:
    weights = {
        (font["name"].getBestFamilyName(), font["OS/2"].usWeightClass) for font in (TTFont(file) for file in FILES)
    }
    family = "Atkinson Hyperlegible Next"
    assert weights == {
        *((family, weight) for weight in (400, 500, 600, 700)),
        *((name, weight) for name in (f"{family} Tabular", "Noto Sans", "DejaVu Sans") for weight in (400, 700)),
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_font_may_be_embedded_and_carries_its_licence(file: Path) -> None:
    family = file.stem.split("-")[0].removesuffix("Tabular")
    assert TTFont(file)["OS/2"].fsType == 0  # no restriction on embedding
    assert (paths.fonts() / f"LICENCE-{family}.txt").stat().st_size > 4_000


@pytest.mark.parametrize("file", [file for file in FILES if "Atkinson" in file.stem], ids=lambda file: file.stem)
def test_the_family_has_the_letters_and_signs_of_welsh_and_english_papers(file: Path) -> None:
    glyphs = TTFont(file).getBestCmap()
    assert [character for character in WELSH_AND_TYPOGRAPHY if ord(character) not in glyphs] == []


@pytest.mark.parametrize(("name", "adds"), [("NotoSans-Regular.ttf", "Ждλ"), ("DejaVuSans.ttf", "→✓☐שم")])
def test_the_fallbacks_have_what_the_family_lacks(name: str, adds: str) -> None:
    family, fallback = (
        TTFont(paths.fonts() / file).getBestCmap() for file in ("AtkinsonHyperlegibleNext-Regular.ttf", name)
    )
    assert [character for character in adds if ord(character) in family or ord(character) not in fallback] == []


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_figures_in_columns_are_of_one_width(weight: str) -> None:
    assert len(widths(f"AtkinsonHyperlegibleNextTabular-{weight}.ttf", "0123456789")) == 1
    assert len(widths(f"AtkinsonHyperlegibleNext-{weight}.ttf", "0123456789")) > 1


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_making_the_equal_width_copies_again_changes_nothing(weight: str, tmp_path: Path) -> None:
    made = tmp_path / "made.ttf"
    BUILD["make_tabular"](paths.fonts() / f"AtkinsonHyperlegibleNext-{weight}.ttf", made)
    assert made.read_bytes() == (paths.fonts() / f"AtkinsonHyperlegibleNextTabular-{weight}.ttf").read_bytes()


def test_a_missing_source_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"AtkinsonHyperlegibleNext_400Regular\.ttf is not in"):
        BUILD["take"](tmp_path)

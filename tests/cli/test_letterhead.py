"""The letterhead from a script."""

from __future__ import annotations

from tests.exchange import evidence_samples as samples


def test_a_letterhead_is_chosen_told_and_taken_back(command, sample, tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(samples.png((60, 20)))
    chosen = ("--accent", "1f6b4f", "--foot", "Vale of Trent", "--logo", logo, "--told", "Two rings")
    assert command("letterhead", sample, *chosen).out == (
        "Colour\t#1F6B4F\nFoot\tVale of Trent\nOther formats\t\nLogo\tTwo rings\n"
    )
    told = {"accent": "#1F6B4F", "foot": "Vale of Trent", "other_formats": "", "logo": "Two rings"}
    assert command("letterhead", sample, "--json").json == told
    assert command("letterhead", sample, "--no-logo", "--json").json["logo"] is None
    assert command("letterhead", sample, "--plain", "--json").json["accent"] == "#00468B"


def test_where_part_of_it_is_refused_nothing_is_changed(command, sample, tmp_path):
    assert command("letterhead", sample, "--foot", "Trent", "--accent", "#FFD400").refuses("too pale")
    assert command("letterhead", sample, "--foot", "Trent", "--logo", tmp_path / "no.png").refuses("no such file")
    assert command("letterhead", sample, "--told", "Two rings").refuses("together with --logo")
    assert command("letterhead", sample, "--json").json["foot"] == ""

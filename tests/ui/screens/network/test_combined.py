from __future__ import annotations

import csv
from pathlib import Path

from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs, keys
from tests.drivers.network import Lead


def test_only_accepted_returns_count_unless_all_are_asked_for(lead: Lead) -> None:
    assert "stands on 1 of 7" in lead.combined.header.sentence.text()
    accepted = lead.sums()
    lead.combined.which.choose("all")
    lead.settle()
    assert "stands on 6 of 7" in lead.combined.header.sentence.text()
    assert "Not in the sums: Greyfriars" in lead.combined.told.words.text()
    assert lead.sums() != accepted


def test_a_figure_says_what_it_stands_on_and_went_over_the_years(lead: Lead) -> None:
    page = lead.combined
    page.which.choose("all")
    lead.settle()
    page.table.choose("membership.at_end ")
    lead.settle()
    words = "\n".join(dialogs.words_in(page.card))
    assert "Stands on" in words
    assert page.card.chart.view.series.labels == ("2024/25", "2025/26")
    page.card.looks.choose("table")
    assert page.card.chart.table is not None


def test_the_sums_are_divided(lead: Lead) -> None:
    page = lead.combined
    page.by.choose("category")
    lead.settle()
    assert not page.parts.isVisible()
    assert [line.heading for line in page.table.model.shown][:5] == ["Patient"] * 4 + ["Carer"]
    page.by.choose("network")
    lead.settle()
    assert page.parts.typed() == "Northern network"
    page.by.choose("year")
    lead.settle()
    assert "1 April 2024" in page.header.sentence.text()


def test_tables_and_replies_are_written(lead: Lead, tmp_path: Path) -> None:
    lead.combined.deeds.save_to(tmp_path / "sums.csv")
    lead.settle()
    assert lead.said() == "Saved as sums.csv."
    with (tmp_path / "sums.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) > 20
    lead.combined.deeds.save_all_to(tmp_path / "all.csv")
    lead.settle()
    assert (tmp_path / "all.csv").is_file()


def test_what_was_done_is_kept_by_section(lead: Lead) -> None:
    lead.combined.deeds.note()
    assert dialogs.fill_in(section="Meetings", text="We lent hearing loops.") == {}
    lead.settle()
    lead.combined.deeds.note()
    form = dialogs.in_front(FormDialog).form
    dialogs.write(form, section="Meetings")
    assert form.editor("text").typed() == "We lent hearing loops."


def test_the_report_is_looked_at_before_it_is_printed_for_the_board_and_for_everybody(lead: Lead) -> None:
    deeds = lead.combined.deeds
    for show, title in ((deeds.preview, "Network report"), (deeds.preview_public, "Network report for everybody")):
        show()
        preview = dialogs.in_front(PaperPreview)
        assert preview.windowTitle() == title
        keys.until(preview.save.isEnabled)
        assert preview.pane.view.paper.pageCount() > 5
        preview.reject()

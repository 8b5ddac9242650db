from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from cpp_desktop.ui.parts import settings
from cpp_desktop.ui.parts.settings import Settings

NOON = datetime(2026, 11, 9, 12, 0)


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    chosen = {"People": ("E-mail", "Role")}
    sheets = {"labels": {"sheet": "70x37:3x8:0x0.5:70x37", "start": "4"}}
    kept = Settings(scale=1.5, dark=True, columns=chosen, sheets=sheets)
    kept = kept.with_opened(tmp_path / "Vale of Trent.cppgroup", NOON)
    settings.save(kept, tmp_path / "state")
    assert settings.load(tmp_path / "state") == kept
    assert kept.recent[0].name == "Vale of Trent"


def test_the_last_five_files_are_remembered_once_each() -> None:
    kept = Settings()
    for name in ("a", "b", "c", "a", "d", "e", "f"):
        kept = kept.with_opened(Path(f"{name}.cppgroup"), NOON)
    assert [file.name for file in kept.recent] == ["f", "e", "d", "a", "c"]


def test_a_server_is_remembered_by_its_address(tmp_path: Path) -> None:
    address = "postgresql+psycopg://lead@db.example.org/returns"
    kept = Settings().with_opened(tmp_path / "Vale.cppgroup", NOON).with_opened(address, NOON)
    settings.save(kept, tmp_path)
    assert settings.load(tmp_path) == kept
    assert [(file.name, file.may_be_there) for file in kept.recent] == [("returns", True), ("Vale", False)]
    assert kept.server == address


def test_files_remembered_by_an_earlier_version_are_known(tmp_path: Path) -> None:
    written = '{"scale": 1, "dark": null, "recent": [{"path": "/a/Vale.cppgroup", "opened": "2026-11-09T12:00"}]}'
    (tmp_path / "settings.json").write_text(written)
    assert settings.load(tmp_path).recent[0].where == Path("/a/Vale.cppgroup")


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", '{"scale": "big", "dark": 1, "recent": []}', '{"recent": [{}]}', "\0",
        '{"scale": 2, "dark": null, "recent": [], "columns": []}',
        '{"scale": 2, "dark": null, "recent": [], "sheets": {"labels": "L7160"}}',
    ],
)  # fmt: skip
def test_settings_that_cannot_be_read_are_as_on_the_first_day(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert settings.load(tmp_path) == Settings()


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    settings.save(Settings(scale=2.0), tmp_path / "state")
    assert settings.load(tmp_path / "state") == Settings()

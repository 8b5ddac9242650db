"""An open group file for the tables, with a key that costs next to nothing, and a way to bring a sheet in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from cpp_desktop.services import tables
from cpp_desktop.services.office import Office, create, open_office
from cpp_desktop.services.tables import Result
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE

TODAY = date(2026, 5, 12)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "COST", (1, 8, 1))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", (1, 8, 1))
        path = tmp_path_factory.mktemp("empty") / "Meadow.cppgroup"
        create(path, PASSPHRASE, name="Meadow").close()
    return path


@pytest.fixture
def new_office(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Office]]:
    """Open one more empty file."""
    opened: list[Office] = []

    def new() -> Office:
        path = shutil.copy(empty_file, tmp_path_factory.mktemp("office") / "Meadow.cppgroup")
        office = open_office(path, passphrase=PASSPHRASE)
        office.today = lambda: TODAY
        opened.append(office)
        return office

    yield new
    for office in opened:
        office.file.store.close()
        office.file.engine.dispose()


@pytest.fixture
def office(new_office: Callable[[], Office]) -> Office:
    return new_office()


@pytest.fixture
def bring(office: Office, tmp_path: Path) -> Callable[..., Result]:
    """Bring in a sheet given as lines of comma-separated text."""
    number = count()

    def bring_in(kind: str, *lines: str, chosen=None, values=None, answers=None) -> Result:
        path = tmp_path / f"{kind}{next(number)}.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        raw = tables.read_source(kind, path, columns=chosen)
        mapping = tables.guess_mapping(kind, raw.headings, chosen)
        return tables.carry_out(office, tables.plan_import(office, kind, raw, mapping, values, answers))

    return bring_in


@pytest.fixture
def rows(office: Office) -> Callable[..., list[dict[str, str | None]]]:
    """Return a kind's rows, only some headings if any are named."""

    def rows_of(kind: str, *headings: str, **asked) -> list:
        listed = tables.list_rows(office, kind, **{"whole": True, **asked}).rows
        return [tuple(row[h] for h in headings) for row in listed] if headings else list(listed)

    return rows_of

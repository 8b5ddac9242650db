"""Every export imports again without change, into the same file and into an empty one."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cpp_desktop.services import tables
from tests.services.tables.any_records import files

# Each example opens files, so a failure is shown as it was found: making it smaller would take minutes.
GENTLY = settings(
    max_examples=20, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.reuse, Phase.generate]
)


def exported(office, folder, ending: str, *, whole: bool = True) -> dict:
    folder.mkdir(exist_ok=True)
    return {kind: tables.export(office, kind, folder / f"{kind}{ending}", whole=whole).path for kind in tables.KINDS}


def plan(office, kind, path):
    return tables.plan_import(office, kind, tables.read_source(kind, path))


def filled(office, records) -> None:
    with office.store.transaction("fill") as tx:
        tx.save_all(records)


@GENTLY
@given(records=files(), ending=st.sampled_from([".csv", ".xlsx", ".json"]))
def test_an_export_changes_nothing_in_its_own_file(new_office, tmp_path_factory, records, ending):
    office = new_office()
    filled(office, records)
    for whole in (True, False):
        for kind, path in exported(office, tmp_path_factory.mktemp("out"), ending, whole=whole).items():
            planned = plan(office, kind, path)
            assert planned.saves == planned.removes == (), (kind, planned.outcomes)
            assert planned.result.read == planned.result.unchanged


@GENTLY
@given(records=files(), ending=st.sampled_from([".csv", ".xlsx", ".json"]))
def test_an_export_fills_an_empty_file_with_the_same(new_office, tmp_path_factory, records, ending):
    first, second = new_office(), new_office()
    filled(first, records)
    out = exported(first, tmp_path_factory.mktemp("out"), ending)
    for kind, path in out.items():
        result = tables.carry_out(second, plan(second, kind, path))
        assert (result.read, result.refused) == (result.added, ()), kind
    again = exported(second, tmp_path_factory.mktemp("again"), ending)
    assert [path.read_bytes() for path in again.values()] == [path.read_bytes() for path in out.values()]

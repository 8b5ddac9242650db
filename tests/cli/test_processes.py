"""What only a process of its own can show: what it loads, where it prints, and what happens to its streams."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOW, PRINTING = "PySide6", "reportlab"


def python(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    told = {"PYTHONPATH": str(ROOT), "CPP_PASSPHRASE": "sample group", **environment}
    command = [sys.executable, *map(str, words)]
    return subprocess.run(command, env=os.environ | told, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def real(tmp_path_factory) -> Path:
    """The sample's file as it is in earnest, with a key that costs what it should."""
    folder = tmp_path_factory.mktemp("real")
    made = "from cpp_desktop.services.sample import make_sample; from pathlib import Path; import sys;"
    python("-c", made + "make_sample(Path(sys.argv[1])).close()", folder / "Vale.cppgroup").check_returncode()
    return folder / "Vale.cppgroup"


LOADED = "import sys; from cpp_desktop.cli import main; main(); print(*sys.modules, file=sys.stderr)"


def test_a_list_loads_neither_the_window_nor_what_prints(real):
    answer = python("-c", LOADED, "list", real, "people", "--json")
    assert len(json.loads(answer.stdout)) > 20
    loaded = {name.partition(".")[0] for name in answer.stderr.split()}
    assert "sqlalchemy" in loaded
    assert not loaded & {WINDOW, PRINTING, "pikepdf", "psycopg"}


def test_starting_loads_no_database_before_the_window(real):
    answer = python("-c", "import sys, cpp_desktop.cli; print(*sys.modules)")
    loaded = {name.partition(".")[0] for name in answer.stdout.split()}
    assert not loaded & {WINDOW, PRINTING, "sqlalchemy", "psycopg", "argparse"}


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252"])
def test_names_in_any_script_are_printed_wherever_it_prints(real, encoding):
    answer = python("-m", "cpp_desktop", "list", real, "people", "--json", PYTHONIOENCODING=encoding, LC_ALL="C")
    assert {"Ελένη Παπαδάκη", "Оксана Ковальчук"} <= {row["name"] for row in json.loads(answer.stdout)}


def test_nobody_reading_the_output_is_no_trouble(real):
    words = f"list '{real}' activities --whole --json"
    code = f"{sys.executable} -m cpp_desktop {words} | head -c 10; exit ${{PIPESTATUS[0]}}"
    told = os.environ | {"PYTHONPATH": str(ROOT), "CPP_PASSPHRASE": "sample group"}
    answer = subprocess.run(["bash", "-c", code], env=told, capture_output=True, text=True, check=False)
    assert (len(answer.stdout), answer.stderr) == (10, "")


@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
def test_a_stream_that_is_closed_is_no_trouble(real, tmp_path, closed):
    code = f"{sys.executable} -m cpp_desktop export '{real}' activities '{tmp_path}/list.csv' {closed}"
    told = os.environ | {"PYTHONPATH": str(ROOT), "CPP_PASSPHRASE": "sample group"}
    code = f"{code} && {sys.executable} -m cpp_desktop check '{real}' {closed}"
    assert subprocess.run(["bash", "-c", code], env=told, check=False).returncode == 0
    assert (tmp_path / "list.csv").exists()


def test_a_bug_is_one_sentence_that_says_where_the_log_is(real, own_folders):
    broken = "import cpp_desktop.cli.files as f; f.safety = None; from cpp_desktop.cli import main; exit(main())"
    answer = python("-c", broken, "check", real)
    log = own_folders / "state" / "cpp-desktop" / "log" / "cpp-desktop.log"
    assert answer.returncode == 1
    assert answer.stderr.startswith("Something went wrong inside CPP Desktop. Everything saved is safe.")
    assert str(log) in answer.stderr
    assert "Traceback" not in answer.stderr
    assert "AttributeError at files.py:" in log.read_text(encoding="utf-8")


def test_a_passphrase_is_never_shown_to_other_programs(real):
    child = "import cpp_desktop.cli as c, os; c.main(); print('CPP_PASSPHRASE' in os.environ)"
    assert python("-c", child, "check", real).stdout.splitlines()[-1] == "False"

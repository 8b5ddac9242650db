from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest
from hatchling.build import build_wheel
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", run.LOCK.read_text(encoding="utf-8"), re.MULTILINE))
APP = "import os, sys; print(os.getcwd(), *sys.argv[1:]); sys.exit(7)"  # says what it was given


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with run.py, the lock, a small app and an environment that is already set up."""
    for file in ("run.py", "requirements.lock"):
        shutil.copy(ROOT / file, tmp_path)
    (tmp_path / "cpp_desktop").mkdir()
    (tmp_path / "cpp_desktop" / "__main__.py").write_text(APP)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / ".venv"], check=True)
    (tmp_path / ".venv" / "lock.sha256").write_text(run.fingerprint(run.LOCK))
    return tmp_path


def start(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    elsewhere = checkout / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    plain = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, checkout / "run.py", *arguments]
    return subprocess.run(command, cwd=elsewhere, env=plain | environment, capture_output=True, text=True, check=False)


def test_words_go_to_the_app_where_the_caller_stands_and_its_exit_code_comes_back(checkout: Path) -> None:
    answer = start(checkout, "list", "my group.cppgroup", "people", "--json")
    assert answer.stdout == f"{checkout / 'elsewhere'} list my group.cppgroup people --json\n"
    assert (answer.returncode, answer.stderr) == (7, "")


def test_without_a_display_the_sample_papers_are_made_and_their_folder_is_named(checkout: Path) -> None:
    answer = start(checkout)
    if sys.platform == "linux":  # elsewhere there is always a display
        assert answer.stdout.split() == [str(checkout / "elsewhere"), "demo", "sample-papers"]
        assert str(checkout / "elsewhere" / "sample-papers") in answer.stderr
    else:
        assert answer.stdout.split() == [str(checkout / "elsewhere"), "--sample-if-new"]


def test_a_failed_set_up_is_one_sentence_and_is_tried_again_next_time(checkout: Path) -> None:
    (checkout / "requirements.lock").write_text("no-such-package==1 --hash=sha256:" + "0" * 64)
    answer = start(checkout, "list", PATH="", PIP_NO_INDEX="1", PIP_FIND_LINKS="", PIP_CONFIG_FILE=os.devnull)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.splitlines()[-1].startswith("The set-up did not finish, and nothing of yours was touched.")
    assert not run.is_ready(checkout / ".venv", checkout / "requirements.lock")


def test_the_environment_is_made_anew_when_the_lock_changes_but_not_for_its_line_ends(checkout: Path) -> None:
    venv, lock = checkout / ".venv", checkout / "requirements.lock"
    assert run.is_ready(venv, lock)
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    assert run.is_ready(venv, lock)
    lock.write_bytes(lock.read_bytes() + b"# changed\n")
    assert not run.is_ready(venv, lock)


def test_an_environment_whose_python_is_gone_is_not_ready(checkout: Path) -> None:
    run.venv_python(checkout / ".venv").unlink()
    assert not run.is_ready(checkout / ".venv", checkout / "requirements.lock")


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ([], True),
        (["Ash Vale.cppgroup"], True),
        (["region.cppnetwork"], True),
        (["check", "Ash Vale.cppgroup"], False),
        (["--help"], False),
    ],
)
def test_only_a_file_alone_or_nothing_opens_the_window(words: list[str], opens: bool) -> None:
    assert run.opens_window(words) is opens


def test_packages_of_libraries_that_cannot_be_loaded_are_named_once() -> None:
    absent = {"libno-such-thing.so.1": "libno-such-thing1", "libno-such-thing.so.2": "libno-such-thing1"}
    assert run.missing_packages(absent) == ["libno-such-thing1"]


def test_packages_of_tools_that_are_not_here_are_named_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "services").mkdir()
    (tmp_path / "services" / "kept.service").touch()
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    here = {Path(sys.executable).name: "python3", "services/kept.service": "kept"}
    absent = {"no-such-tool": "no-tool", "no-such-tool-either": "no-tool", "services/gone.service": "gone"}
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    assert run.missing_tools(here | absent) == ["gone", "no-tool"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the tests listen to no window")
def test_who_tests_on_linux_is_told_of_all_tools_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    with pytest.raises(run.CannotSetUp, match=r"at-spi2-core dbus matchbox-window-manager poppler-utils xvfb$"):
        run.need_tools()


def test_who_may_not_install_packages_is_told_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    with pytest.raises(
        run.CannotSetUp, match=r"(?s)Parts are missing\. Type this.*sudo apt-get install libegl1 libgl1$"
    ):
        run.install_packages(["libegl1", "libgl1"], "Parts are missing.")


def test_the_lock_pins_every_package_with_hashes_and_names_no_address() -> None:
    text = run.LOCK.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())
    bare = [
        entry for entry in entries if not re.search(r"^[\w.-]+==\S+.*(?:\\\n +--hash=sha256:[0-9a-f]{64} ?)+$", entry)
    ]
    assert (bare, len(entries)) == ([], len(PINS))
    assert not re.search(r"http|index-url|find-links", re.sub(r"^#.*", "", text, flags=re.MULTILINE))


def test_the_lock_satisfies_what_the_project_asks_for() -> None:
    asked = [Requirement(text) for text in PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]]
    pinned = {name: PINS.get(canonicalize_name(name)) for name in (requirement.name for requirement in asked)}
    assert [r.name for r in asked if not (pinned[r.name] and r.specifier.contains(pinned[r.name]))] == []


def test_the_lock_leaves_nothing_out_that_its_packages_need() -> None:
    installed = [package for package in distributions() if canonicalize_name(package.name) in PINS]
    needs = {Requirement(text) for package in installed for text in package.requires or ()}
    asked = {canonicalize_name(need.name) for need in needs if not need.marker or need.marker.evaluate({"extra": ""})}
    assert asked - PINS.keys() == set()


def test_the_wheel_carries_the_resources_and_finds_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / build_wheel(str(tmp_path))) as wheel:
        wheel.extractall(tmp_path / "installed")
    package = tmp_path / "installed" / "cpp_desktop"
    assert {file.relative_to(ROOT) for file in (ROOT / "resources").rglob("*") if file.is_file()} == {
        file.relative_to(package) for file in (package / "resources").rglob("*") if file.is_file()
    }
    code = "from cpp_desktop import paths; print(paths.resources())"
    environment = {**os.environ, "PYTHONPATH": str(package.parent)}
    found = subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, env=environment, text=True)
    assert found.strip() == str(package / "resources")


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = ("PySide6", "reportlab", "sqlalchemy")
    code = f"import sys, cpp_desktop.cli; print([name for name in {heavy} if name in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True) == "[]\n"

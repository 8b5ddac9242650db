"""What the installers say agrees with the program, and an installation can try itself out."""

from __future__ import annotations

import configparser
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cpp_desktop import __version__, paths
from cpp_desktop.cli.parser import make_parser
from cpp_desktop.ui.parts.file_endings import GROUP_ENDING, NETWORK_ENDING

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
LICENCES = runpy.run_path(str(ROOT / "packaging" / "licences.py"))
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(LINUX / "cpp-desktop.metainfo.xml").getroot()


@pytest.fixture
def desktop_entry() -> configparser.SectionProxy:
    read = configparser.RawConfigParser()
    read.optionxform = str  # its names keep their capitals
    read.read(LINUX / "cpp-desktop.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def mime_types() -> dict[str, str]:
    """What ending each MIME type has."""
    found = ElementTree.parse(LINUX / "cpp-desktop.xml").getroot().findall(f"{MIME}mime-type")
    return {one.attrib["type"]: one.find(f"{MIME}glob").attrib["pattern"] for one in found}


def test_the_newest_release_is_this_version(metainfo: ElementTree.Element) -> None:
    assert metainfo.find("releases")[0].attrib["version"] == __version__
    assert f'#define Version "{__version__}"' in (ROOT / "packaging/windows/cpp-desktop.iss").read_text("utf-8")


def test_all_of_linux_agrees_on_names(metainfo: ElementTree.Element, desktop_entry: configparser.SectionProxy) -> None:
    assert metainfo.find("launchable").text == "cpp-desktop.desktop"
    assert desktop_entry["Exec"].split()[0] == metainfo.find("provides/binary").text == "cpp-desktop"
    told = {one.text for one in metainfo.findall("provides/mediatype")}
    assert told == set(desktop_entry["MimeType"].strip(";").split(";")) == set(mime_types())


def test_a_groups_file_opens_by_its_ending_everywhere() -> None:
    assert mime_types()["application/x-cppgroup"] == f"*{GROUP_ENDING}"
    assert f"Software\\Classes\\{GROUP_ENDING}" in (ROOT / "packaging/windows/cpp-desktop.iss").read_text("utf-8")
    assert f'"CFBundleTypeExtensions": ["{GROUP_ENDING[1:]}"]' in (ROOT / "packaging/cpp-desktop.spec").read_text()


def test_a_networks_register_opens_by_its_ending_everywhere() -> None:
    assert mime_types()["application/x-cppnetwork"] == f"*{NETWORK_ENDING}"
    assert f"Software\\Classes\\{NETWORK_ENDING}" in (ROOT / "packaging/windows/cpp-desktop.iss").read_text("utf-8")
    assert f'"CFBundleTypeExtensions": ["{NETWORK_ENDING[1:]}"]' in (ROOT / "packaging/cpp-desktop.spec").read_text()


def test_the_licence_of_every_bundled_library_goes_out_with_it() -> None:
    libraries, files = LICENCES["bundled"](), LICENCES["licence_files"]()
    assert all(Path(file).is_file() for file, _ in files)
    told = (LINUX / "copyright").read_text("utf-8")
    assert [name for name in libraries if not re.search(rf"\b{name}\b", told)] == []
    folders = {Path(place).name for _, place in files}
    of_lgpl = {"docxtpl", "pyside6-essentials", "pyside6-pdf", "shiboken6"}  # whose texts are in packaging/licences
    assert libraries.keys() - folders == of_lgpl


def test_recipes_name_files_that_exist() -> None:
    spec = (ROOT / "packaging" / "cpp-desktop.spec").read_text("utf-8")
    for parts in re.findall(r"ROOT((?: / \"[^\"]+\")+)", spec):
        named = ROOT.joinpath(*re.findall(r'"([^"]+)"', parts))
        assert named.exists() or named.is_relative_to(ROOT / "build"), named
    assert (ROOT / "resources" / "icons" / "cpp-desktop.svg").is_file()


def test_the_manual_names_every_verb() -> None:
    manual = (LINUX / "cpp-desktop.1").read_text("utf-8").replace("\n", " ")
    named = re.search(r"without a window: ([a-z, -]+)\.", manual).group(1).split(", ")
    (verbs,) = (action.choices for action in make_parser()._actions if isinstance(action.choices, dict))
    assert set(verbs) == set(named)


def tried(resources: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """What a copy of the program with these resources says of itself."""
    shutil.copytree(ROOT / "cpp_desktop", home / "cpp_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    (home / "resources").symlink_to(resources)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPATH": str(home)}
    words = [sys.executable, "-m", "cpp_desktop", "--selftest"]
    return subprocess.run(words, cwd=home, env=environment, capture_output=True, text=True, check=False)


def test_an_installation_tries_itself_out(tmp_path: Path) -> None:
    done = tried(paths.resources(), tmp_path)
    assert (done.returncode, done.stderr.replace("This plugin does not support propagateSizeHints()\n", "")) == (0, "")
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == [
        "Papers and returns", "Lists", "Search", "Backup", "Signed return", "Network", "Window",
    ]  # fmt: skip


def test_an_installation_without_its_fonts_says_so(tmp_path: Path) -> None:
    poor = tmp_path / "poor"
    shutil.copytree(paths.resources(), poor, ignore=shutil.ignore_patterns("fonts"))
    (tmp_path / "home").mkdir()
    done = tried(poor, tmp_path / "home")
    assert done.returncode == 1
    assert done.stdout.startswith("Papers and returns: ")

"""Make what is installed: the bundle, tried from inside, and on Debian its package. `python3 run.py package [DIR]`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
sys.path.insert(0, str(ROOT))
# What Qt's window needs of a Debian without one.
DEPENDS = (
    "libgl1, libegl1, libxkbcommon0, libglib2.0-0 | libglib2.0-0t64, libfontconfig1, libfreetype6, libdbus-1-3, "
    "libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, "
    "libxcb-render-util0, libxcb-shape0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1, libx11-xcb1"
)
SIDES = (16, 32, 48, 64, 128, 256)


def main(arguments: list[str]) -> int:
    """Make everything into a folder, `dist` unless another is named; the exit code."""
    target = Path(arguments[0]).resolve() if arguments else ROOT / "dist"
    work = ROOT / "build"
    work.mkdir(exist_ok=True)
    draw_icons(work)
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(target), "--workpath", str(work / "pyinstaller")]
    subprocess.run([*words, *places, str(ROOT / "packaging" / "cpp-desktop.spec")], check=True)
    bundle = target / "cpp-desktop"
    say(f"bundle: {bundle}, {megabytes(bundle)}")
    if (code := try_out(bundle)) or not shutil.which("dpkg-deb"):
        return code
    package = make_deb(bundle, work, target)
    say(f"package: {package}, {megabytes(package)}")
    return 0


def say(words: str) -> None:
    """Tell what was made."""
    print(words, flush=True)


def megabytes(path: Path) -> str:
    """The size of a file, or of all files in a folder."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.0f} MB"


def try_out(bundle: Path) -> int:
    """Run the bundle's test of itself, far from the checkout; its exit code."""
    ending = ".exe" if os.name == "nt" else ""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    program = str(bundle / f"cpp-desktop{ending}")
    return subprocess.run([program, "--selftest"], cwd=bundle.parent, env=clean, check=False).returncode


def draw_icons(work: Path) -> None:
    """Draw the mark in every size an icon theme asks for, and as one file for Windows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    mark = QSvgRenderer(str(ROOT / "resources" / "icons" / "cpp-desktop.svg"))
    for side in SIDES:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        mark.render(painter)
        painter.end()
        image.save(str(work / f"{side}.png"))
    from PIL import Image

    largest = Image.open(work / f"{SIDES[-1]}.png")
    largest.save(work / "cpp-desktop.ico", sizes=[(side, side) for side in SIDES])
    del app


def make_deb(bundle: Path, work: Path, target: Path) -> Path:
    """Lay the bundle out as Debian wants it, and pack it."""
    from cpp_desktop import __version__

    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt" / "cpp-desktop", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "cpp-desktop").symlink_to("../../opt/cpp-desktop/cpp-desktop")
    share = root / "usr" / "share"
    for file, place in {
        "cpp-desktop.desktop": "applications", "cpp-desktop.metainfo.xml": "metainfo",
        "cpp-desktop.xml": "mime/packages", "copyright": "doc/cpp-desktop",
        "cpp-desktop.1": "man/man1",
    }.items():  # fmt: skip
        (share / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(LINUX / file, share / place / file)
    for side in SIDES:
        place = share / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(work / f"{side}.png", place / "cpp-desktop.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "cpp-desktop.svg", scalable)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control(__version__, root), encoding="utf-8")
    subprocess.run(["chmod", "-R", "u=rwX,go=rX", str(root)], check=True)
    package = target / f"cpp-desktop_{__version__}_{architecture()}.deb"
    subprocess.run(["dpkg-deb", "-Zzstd", "--root-owner-group", "-b", str(root), str(package)], check=True)
    return package


def architecture() -> str:
    """What Debian calls this machine's kind."""
    asked = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    return asked.stdout.strip()


def control(version: str, root: Path) -> str:
    """The package's own description."""
    files = (file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    kilobytes = sum(file.stat().st_size for file in files) // 1024
    facts = {
        "Package": "cpp-desktop", "Version": version, "Architecture": architecture(), "Section": "misc",
        "Priority": "optional", "Maintainer": "CPP Desktop contributors <contributors@cppdesktop.example>",
        "Installed-Size": str(kilobytes), "Depends": DEPENDS,
        "Description": "the desk of a partnership group's secretary\n"
        " Members, meetings, minutes, actions, activities and the annual return of a\n"
        " partnership group, in one encrypted file on one computer, offline.",
    }  # fmt: skip
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Set up what is missing, then start CPP Desktop. Needs nothing but Python; once set up, no network either.

    python3 run.py              the window, on the last file or on a copy of the sample group; where there is no
                                display, the sample group's papers in the folder `sample-papers`
    python3 run.py test         every check and test; what follows is passed on to pytest
    python3 run.py bench        the benchmarks: what each job takes, beside a named limit in the same run; `--json`
                                prints the ratios alone, `--actions 20000` and the like take other sizes
    python3 run.py pictures DIR every screen, light, dark and at 150 %, and every page of every paper, as pictures
    python3 run.py languages    the catalogues of texts, brought in step with the code
    python3 run.py package DIR  the program as it is installed, in `dist` or DIR: a folder, and on Debian a package
    python3 run.py ARGS         the command line of the app, as `cpp-desktop ARGS`

On Windows: `py run.py`. The set-up is the folder `.venv` beside this file, made anew when `requirements.lock` changes;
removing it is safe. What this script says itself goes to standard error, so that `--json` stays clean.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = str(getattr(sys, "_base_executable", sys.executable))  # not the one inside .venv, which may be made anew
SAMPLE_PAPERS = "sample-papers"

# What Qt itself links to, and the Debian package of each; then what its window needs on X11 and on Wayland.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the tests call, and the Debian package of each: poppler reads papers back; on Linux a screen that nobody sees,
# with a keeper of its windows, a bus, and the service by which screen readers listen in.
TOOLS = {"pdfinfo": "poppler-utils", "pdftotext": "poppler-utils"}
LISTENING = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "matchbox-window-manager": "matchbox-window-manager",
    "dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
}
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}


class CannotSetUp(Exception):
    """Something is missing that only the person at the keyboard can put right; its text tells how."""


def say(text: str) -> None:
    """Tell the person at the keyboard, beside standard output."""
    print(text, file=sys.stderr, flush=True)


def done(command: list[str]) -> bool:
    """Run a command whose words are not for standard output; whether it succeeded."""
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode == 0


def venv_python(venv: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(lock: Path) -> str:
    """SHA-256 of the lock in hex, the same whether a checkout ends its lines as Windows or as Unix does."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def is_ready(venv: Path, lock: Path) -> bool:
    """Whether the virtual environment holds what the lock names."""
    stamp = venv / "lock.sha256"
    return venv_python(venv).exists() and stamp.exists() and stamp.read_text() == fingerprint(lock)


def fill_with_uv(uv: str) -> bool:
    """Make the virtual environment and fill it with uv; whether that worked."""
    make = [uv, "venv", "--quiet", "--no-project", "--clear", "--python", PYTHON, str(VENV)]
    fill = [uv, "pip", "sync", "--quiet", "--require-hashes", "--python", str(venv_python(VENV)), str(LOCK)]
    return done(make) and done(fill)


def fill_with_pip() -> bool:
    """Make the virtual environment and fill it with its own pip, else with the pip that came with Python."""
    inside = str(venv_python(VENV))
    if importlib.util.find_spec("ensurepip") or not importlib.util.find_spec("pip"):
        need_ensurepip()
        make, pip = ["venv", "--clear"], [inside, "-m", "pip"]
    else:
        make, pip = ["venv", "--clear", "--without-pip"], [PYTHON, "-m", "pip", "--python", inside]
    options = ["--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps", "--require-hashes"]
    return done([PYTHON, "-m", *make, str(VENV)]) and done([*pip, "install", *options, "-r", str(LOCK)])


def need_ensurepip() -> None:
    """See to it that `venv` can work: Debian ships it apart from Python.

    Raises:
        CannotSetUp: it is missing and cannot be installed from here.
    """
    if not importlib.util.find_spec("ensurepip"):
        package = f"python3.{sys.version_info.minor}-venv"
        install_packages([package], f"Python's part for virtual environments ({package}) is missing here.")
        importlib.invalidate_caches()


def set_up() -> None:
    """Fill `.venv` with what the lock names, unless it does so already.

    Raises:
        CannotSetUp: it could not be done.
    """
    if is_ready(VENV, LOCK):
        return
    say("Setting up CPP Desktop in the folder .venv: once, about a minute, with the internet.")
    (VENV / "lock.sha256").unlink(missing_ok=True)
    uv = shutil.which("uv")
    if not (uv and fill_with_uv(uv)) and not fill_with_pip():
        raise CannotSetUp(
            "The set-up did not finish, and nothing of yours was touched. Connect to the internet, see that there is "
            "room for 1 GB on the disk, and start this again."
        )
    (VENV / "lock.sha256").write_text(fingerprint(LOCK))


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of those `libraries` (file name: package) that cannot be loaded here, each once."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return sorted(set(packages))


def install_packages(packages: list[str], why: str) -> None:
    """Install Debian packages when that is allowed here, else say what to type.

    Raises:
        CannotSetUp: they are not installed.
    """
    apt = shutil.which("apt-get")
    if not apt:
        raise CannotSetUp(f"{why} Install what this system calls: {' '.join(packages)}")
    if os.geteuid() == 0:
        say(f"{why} Installing: {' '.join(packages)}")
        quiet = [apt, "-qq", "-o", "Dpkg::Use-Pty=0"]
        if done([*quiet, "update"]) and done([*quiet, "install", "-y", "--no-install-recommends", *packages]):
            return
    raise CannotSetUp(f"{why} Type this, then start again:\n    sudo apt-get install {' '.join(packages)}")


def need_libraries(libraries: dict[str, str]) -> None:
    """See to it, on Linux, that Qt finds its libraries: without them it aborts, and no program can catch that.

    Raises:
        CannotSetUp: some are missing and cannot be installed from here.
    """
    packages = missing_packages(libraries) if sys.platform == "linux" else []
    if packages:
        install_packages(packages, "The window needs parts of Linux that are missing here.")


def missing_tools(tools: dict[str, str]) -> list[str]:
    """The Debian packages of those `tools` (program, or file among the system's shared data: package) not here."""
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    found = [tool for tool in tools if shutil.which(tool) or any((Path(d) / tool).is_file() for d in shared.split(":"))]
    return sorted({package for tool, package in tools.items() if tool not in found})


def need_tools() -> None:
    """See to it that the tests can read papers back and, on Linux, work the window as a screen reader does.

    Raises:
        CannotSetUp: the programs for it are missing and cannot be installed from here.
    """
    packages = missing_tools({**TOOLS, **(LISTENING if sys.platform == "linux" else {})})
    if packages:
        why = "The tests read papers back and listen to the window as a screen reader does, by programs missing here."
        install_packages(packages, why)


def has_display() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def opens_window(arguments: list[str]) -> bool:
    """Whether the app will open its window on these words: none, or a group's or network's file alone."""
    return not arguments or (len(arguments) == 1 and arguments[0].endswith((".cppgroup", ".cppnetwork")))


def python(*arguments: str, **extra: str) -> int:
    """Run the environment's Python where the caller stands, with `extra` in the environment; its exit code."""
    command = [str(venv_python(VENV)), *arguments]
    return subprocess.run(command, env={**os.environ, **extra}, check=False).returncode


def app(*arguments: str) -> int:
    """Run the app; its exit code."""
    return python("-m", "cpp_desktop", *arguments, PYTHONPATH=str(ROOT))


def start(arguments: list[str]) -> int:
    """Start the app as these words say, or as fits where there are none; its exit code."""
    if opens_window(arguments) and has_display():
        need_libraries({**QT, **X11, **(WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {})})
        return app(*(arguments or ["--sample-if-new"]))
    if not arguments:
        say(f"There is no display here, so the sample group and its papers go into {Path(SAMPLE_PAPERS).resolve()}")
        return app("demo", SAMPLE_PAPERS)
    return app(*arguments)


def check(arguments: list[str]) -> int:
    """Run every check, then the tests, and stop at the first that fails; its exit code."""
    need_libraries({**QT, **X11})
    need_tools()
    os.chdir(ROOT)
    contracts = "import sys, importlinter.cli as cli; sys.exit(cli.lint_imports_command())"
    for title, command in {
        "Style (ruff)": ["-m", "ruff", "check", "."],
        "Types (mypy)": ["-m", "mypy"],
        "Layers (import-linter)": ["-c", contracts],
        "Tests (pytest)": ["-m", "pytest", "-n", "2", *arguments],
    }.items():
        print(f"\n== {title}", flush=True)
        code = python(*command, QT_QPA_PLATFORM="offscreen")
        if code:
            return code
    return 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, which judge nothing; with --json the ratios alone are on standard output; the exit code."""
    need_libraries(QT)
    os.chdir(ROOT)
    named = ["-m", "pytest", "-q", "-o", "python_files=bench_*.py", "-o", "python_functions=bench_*"]
    words = [*named, "tests/benchmarks", *(word for word in arguments if word != "--json")]
    if "--json" not in arguments:
        return python(*words, QT_QPA_PLATFORM="offscreen")
    with tempfile.TemporaryDirectory() as folder:
        ratios = Path(folder) / "ratios.json"
        command = [str(venv_python(VENV)), *words, "--ratios", str(ratios)]
        offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        code = subprocess.run(command, env=offscreen, stdout=sys.stderr, check=False).returncode
        print(ratios.read_text(encoding="utf-8") if ratios.exists() else "[]")
    return code


def pictures(arguments: list[str]) -> int:
    """Take pictures of every screen and paper into a folder; the exit code."""
    need_libraries(QT)
    return python("-m", "tests.pictures", *arguments, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen")


def languages(arguments: list[str]) -> int:
    """Bring the catalogues in step with the code; the exit code."""
    need_libraries(QT)
    return python(str(ROOT / "packaging" / "languages.py"), *arguments, QT_QPA_PLATFORM="offscreen")


def package(arguments: list[str]) -> int:
    """Make the bundle and, on Debian, its package, and try them; the exit code."""
    need_libraries(QT)
    if sys.platform == "linux" and not shutil.which("objdump"):
        install_packages(["binutils"], "The bundle is made with the tools of binutils, which are missing here.")
    return python(str(ROOT / "packaging" / "package.py"), *arguments)


def main(arguments: list[str]) -> int:
    """Do what the module's first lines say; the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 (somebody's older Python reads this line)
        say(f"CPP Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    try:
        set_up()
        jobs = {
            "test": check,
            "bench": bench,
            "pictures": pictures,
            "languages": languages,
            "package": package,
        }
        own = jobs.get(arguments[0] if arguments else "")
        return own(arguments[1:]) if own else start(arguments)
    except CannotSetUp as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Office documents made into pages (PDF) by LibreOffice, where the computer has it: shut in, watched and stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.progress import Progress, silent

MOST_SECONDS = 18.0
MOST_BYTES = 64 * 1024 * 1024
"""So large may the pages become that are made from a document."""

PLACES: tuple[str, ...] = (
    "/usr/lib*/libreoffice/program", "/opt/libreoffice*/program", "/Applications/LibreOffice.app/Contents/MacOS",
    "~/Applications/LibreOffice.app/Contents/MacOS", "C:/Program Files*/LibreOffice/program",
)  # fmt: skip
"""Where LibreOffice usually is, on Linux, macOS and Windows, if it is not on the PATH."""

NOT_HERE = "Save it as a PDF and attach that; LibreOffice is not on this computer."
_TOO_LONG = "LibreOffice took longer than {0} seconds over it. Save it as a PDF and attach that."
_NO_PAGES = "LibreOffice could not make pages of it. Save it as a PDF and attach that."
_NO_ROOM = "There is no room to make pages of it: the disk may be full. Make room on it, then attach it again."
_TOO_LARGE = "The pages that LibreOffice makes of it are larger than {0} MB. Save the part that matters as a PDF."

_MEMORY, _SECONDS_OF_WORK = 3 * 1024**3, 60
_A_LOOK = 0.1
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_COMMAND = (
    "--headless --invisible --nologo --norestore --nodefault --nolockcheck --nofirststartwizard --convert-to pdf"
).split()

# No macros, no active content, no links followed, nothing fetched; the pages tagged, as those who listen need them.
_PROFILE: Mapping[str, Mapping[str, int | str]] = {
    "org.openoffice.Office.Common/Security/Scripting": {
        "MacroSecurityLevel": 3, "DisableMacrosExecution": "true", "DisableActiveContent": "true",
        "BlockUntrustedRefererLinks": "true",
    },
    "org.openoffice.Office.Java/VirtualMachine": {"Enable": "false"},
    "org.openoffice.Office.Writer/Content/Update": {"Link": 2, "Field": "false", "Chart": "false"},
    "org.openoffice.Office.Calc/Content/Update": {"Link": 1},
    "org.openoffice.Inet/Settings": {
        "ooInetProxyType": 2, "ooInetHTTPProxyName": "127.0.0.1", "ooInetHTTPProxyPort": 9,
        "ooInetHTTPSProxyName": "127.0.0.1", "ooInetHTTPSProxyPort": 9,
    },
    "org.openoffice.Office.Common/Filter/PDF/Export": {
        "UseTaggedPDF": "true", "ExportBookmarks": "true", "ExportFormFields": "false", "ExportNotes": "false",
    },
}  # fmt: skip


def program() -> Path | None:
    """Return where LibreOffice is on this computer, if it is."""
    return next((path for path in _places() if path.is_file() and os.access(path, os.X_OK)), None)


def _places() -> Iterator[Path]:
    name = "soffice.com" if sys.platform == "win32" else "soffice"
    usual = (Path(place).expanduser() for place in PLACES)
    # Never one that lies about in the folder where somebody happens to be.
    for folder in (one for one in (*map(Path, os.get_exec_path()), *usual) if one.is_absolute()):
        for found in sorted(Path(folder.anchor).glob(str(folder.relative_to(folder.anchor))), reverse=True):
            yield found / name


def made_from(
    content: bytes, ending: str, folder: Path, progress: Progress = silent, *, seconds: float = MOST_SECONDS
) -> bytes:
    """Return the PDF that LibreOffice makes of a document's bytes; `folder` is one that nobody else may read.

    Raises:
        Refused: `file`, with what to do instead: LibreOffice is not there, took too long, or made nothing of it.
        Cancelled: it was stopped.
    """
    found = program()
    if found is None:
        raise Refused(file=NOT_HERE)
    with _room(folder) as room:
        source, target = room / f"paper{ending}", room / "out" / "paper.pdf"
        try:
            source.write_bytes(content)
            _make_profile(room / "profile" / "user")
        except OSError:
            raise Refused(file=_NO_ROOM) from None
        profile = f"-env:UserInstallation={(room / 'profile').as_uri()}"
        _run([str(found), profile, *_COMMAND, "--outdir", str(target.parent), str(source)], room, progress, seconds)
        return _checked(target)


@contextmanager
def _room(folder: Path) -> Iterator[Path]:
    try:
        made = tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True)
    except OSError:
        raise Refused(file=_NO_ROOM) from None
    with made as name:
        yield Path(name)


def _make_profile(folder: Path) -> None:
    lines = [
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, settings in _PROFILE.items()
        for name, value in settings.items()
    ]
    folder.mkdir(parents=True)
    spaces = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<oor:items {spaces}>{"".join(lines)}</oor:items>\n'
    (folder / "registrymodifications.xcu").write_text(text, encoding="utf-8")


def _run(command: list[str], room: Path, progress: Progress, seconds: float) -> None:
    """Run a program to its end, at most so many seconds, and leave nothing of it running."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("CPP_") and name != "DISPLAY"}
    own |= {"TMPDIR": str(room), "TEMP": str(room), "TMP": str(room), "SAL_USE_VCLPLUGIN": "svp"}
    nothing = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, cwd=room, env=own, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True,
            creationflags=_NO_WINDOW,
        )  # fmt: skip
    except OSError:
        raise Refused(file=_NO_PAGES) from None
    try:
        _limit(process.pid)
        begun = time.monotonic()
        while process.poll() is None:
            since = time.monotonic() - begun
            if since > seconds:
                raise Refused(file=_TOO_LONG.format(f"{seconds:.0f}"))
            progress(int(since), int(seconds), "LibreOffice makes pages of it")
            with suppress(subprocess.TimeoutExpired):
                process.wait(_A_LOOK)
    finally:
        _end(process)


def _limit(pid: int) -> None:
    """Let a program and what it starts fill neither memory nor disk, where the system can see to it."""
    if sys.platform == "linux":
        import resource

        limits = {
            resource.RLIMIT_AS: _MEMORY, resource.RLIMIT_FSIZE: 2 * MOST_BYTES, resource.RLIMIT_CPU: _SECONDS_OF_WORK,
        }  # fmt: skip
        for what, most in limits.items():
            with suppress(OSError, ValueError):  # it has ended already, or may have less
                resource.prlimit(pid, what, (most, most))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program with all that it started."""
    if sys.platform == "win32":
        if process.poll() is None:
            command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False, creationflags=_NO_WINDOW)
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        process.wait(_A_LOOK * 50)


def _checked(target: Path) -> bytes:
    try:
        if target.is_symlink() or not target.is_file():
            raise Refused(file=_NO_PAGES)
        if target.stat().st_size > MOST_BYTES:
            raise Refused(file=_TOO_LARGE.format(MOST_BYTES // (1024 * 1024)))
        content = target.read_bytes()
    except OSError:
        raise Refused(file=_NO_PAGES) from None
    if not content.startswith(b"%PDF-"):
        raise Refused(file=_NO_PAGES)
    return content

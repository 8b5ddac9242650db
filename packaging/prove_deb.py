"""Prove the Debian package on a clean system: install, open, print, remove. As root: `prove_deb.py DEB ROOT [MIRROR]`.

ROOT is a folder for a Debian 12 without anything of ours; debootstrap makes it where it is empty. The picture of the
window is left in it as `tmp/window.png`. Exits 0 once everything held.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

NEEDED = "xvfb,xdotool,imagemagick,poppler-utils"
HOME = "/home/secretary"
FILE = f"{HOME}/.local/share/cpp-desktop/Sample group.cppgroup"
# The window is there once its title names the open file.
OPEN = f"""
export HOME={HOME} DISPLAY=:7
Xvfb :7 -screen 0 1366x768x24 & echo $! > /tmp/xvfb.pid
cpp-desktop --sample-if-new & echo $! > /tmp/window.pid
for n in $(seq 150); do
  xdotool search --onlyvisible --name 'Sample group' > /tmp/found 2> /dev/null && break
  sleep 0.2
done
sleep 3
import -window root /tmp/window.png
kill $(cat /tmp/window.pid); sleep 5; kill $(cat /tmp/xvfb.pid)
test -s /tmp/found
"""


def main(arguments: Sequence[str]) -> int:
    """Go through every step; the exit code."""
    package, root = Path(arguments[0]).resolve(), Path(arguments[1]).resolve()
    if not (root / "usr").exists():
        run(["debootstrap", f"--include={NEEDED}", "bookworm", str(root), *arguments[2:]])
    shutil.copy(package, root / "tmp" / package.name)
    mounts = [root / name for name in ("proc", "dev")]
    for place in mounts:
        run(["mount", "--bind", f"/{place.name}", str(place)])
    try:
        prove(root, package)
    finally:
        for place in mounts:
            run(["umount", str(place)])
    return 0


def prove(root: Path, package: Path) -> None:
    """Install, try out, open, print and remove.

    Raises:
        subprocess.CalledProcessError: a step did not end well.
        SystemExit: a step left behind what it should not, or took what is the user's.
    """
    inside(root, f"apt-get install -y --no-install-recommends {NEEDED.replace(',', ' ')} /tmp/{package.name}")
    inside(root, f"mkdir -p {HOME} && HOME={HOME} cpp-desktop --selftest")
    inside(root, OPEN)
    paper = "HOME={0} CPP_PASSPHRASE='sample group' cpp-desktop paper '{1}' action-log --out {0}/log.pdf"
    inside(root, paper.format(HOME, FILE))
    inside(root, f"pdftotext {HOME}/log.pdf - | grep -q 'Sample group'")
    inside(root, "apt-get purge -y cpp-desktop && ! command -v cpp-desktop && ! test -e /opt/cpp-desktop")
    for kept in (FILE, f"{HOME}/log.pdf"):
        if not (root / kept.lstrip("/")).is_file():
            raise SystemExit(f"{kept} went with the program")
    sys.stdout.write(f"All of it held. The window: {root / 'tmp' / 'window.png'}\n")


def inside(root: Path, words: str) -> None:
    """Run a shell's line inside the clean system."""
    sys.stdout.write(f"$ {words.strip().splitlines()[0]}\n")
    sys.stdout.flush()
    run(["chroot", str(root), "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8",
         "DEBIAN_FRONTEND=noninteractive", "/bin/sh", "-ec", words])  # fmt: skip


def run(words: Sequence[str]) -> None:
    """Run a command that must end well."""
    subprocess.run(words, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

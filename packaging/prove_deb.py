"""Prove the Debian package on a clean system: install, open, sign off, receive, print, remove.

As root: `prove_deb.py DEB ROOT [MIRROR]`. ROOT is a folder for a Debian 12 without anything of ours; debootstrap makes
it where it is empty. Pictures of the window are left in its folder `tmp`. Exits 0 once everything held.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

NEEDED = "xvfb,xdotool,imagemagick,poppler-utils,unzip,libglib2.0-bin,shared-mime-info,desktop-file-utils"
HOME = "/home/secretary"
FILE = f"{HOME}/.local/share/cpp-desktop/Sample group.cppgroup"
LAST = date.today().year - (date.today().month < 4)
# A Word document, a group's return with its small numbers hidden, and what its network makes of it.
WORK = f"""
export HOME={HOME} CPP_PASSPHRASE='sample group' YEAR='--from {LAST - 1}-04-01 --to {LAST}-03-31'
cd {HOME}; sample='{FILE}' group=Riverside.cppgroup network=Northern.cppnetwork
cpp-desktop paper "$sample" action-log --out log.pdf
pdftotext log.pdf - | grep -q 'Sample group'
cpp-desktop paper "$sample" agenda --meeting next --out agenda.docx
unzip -p agenda.docx word/document.xml | grep -q 'Sample group'
cpp-desktop new $group --name 'Riverside Cancer Group' --parent 'Northern Cancer Network'
for kind in people meetings attendance; do
  cpp-desktop export "$sample" $kind $kind.csv
  cpp-desktop import $group $kind $kind.csv
done
cpp-desktop return $group $YEAR --sign-off --override 'all=Only a trial.' --out return.pdf 2> hidden
grep -q 'fewer than six' hidden
cpp-desktop network $network init --name 'Northern Cancer Network'
cpp-desktop network $network receive return.pdf | grep '^1 received'
cpp-desktop network $network accept --all $YEAR
cpp-desktop network $network summary $YEAR --by network --out report.pdf
pdftotext report.pdf - | grep '1 of 1 group'
for kind in group network; do
  gio info -a standard::content-type *.cpp$kind | grep "application/x-cpp$kind"
  gio mime application/x-cpp$kind | grep -q cpp-desktop.desktop
done
"""
# The window is there once its title names what is open.
OPEN = """
export HOME={home} DISPLAY=:7
seen() {{
  for n in $(seq 150); do
    xdotool search --onlyvisible --name "$1" > /tmp/found 2> /dev/null && return
    sleep 0.2
  done
}}
Xvfb :7 -screen 0 1366x768x24 & echo $! > /tmp/xvfb.pid
cpp-desktop {words} & echo $! > /tmp/window.pid
seen 'CPP Desktop'; sleep 3
{typed}
seen '{title}'; sleep 3
import -window root /tmp/{picture}
kill $(cat /tmp/window.pid); sleep 5; kill $(cat /tmp/xvfb.pid)
test -s /tmp/found
"""
GROUP = OPEN.format(home=HOME, words="--sample-if-new", typed="", title="Sample group", picture="window.png")
REGISTER = OPEN.format(
    home=HOME, words=f"{HOME}/Northern.cppnetwork", typed="xdotool type 'sample group'; xdotool key Return",
    title="Returns – Northern", picture="register.png",
)  # fmt: skip


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
    """Install, try out, open, do the work and remove.

    Raises:
        subprocess.CalledProcessError: a step did not end well.
        SystemExit: a step left behind what it should not, or took what is the user's.
    """
    inside(root, f"apt-get install -y --no-install-recommends {NEEDED.replace(',', ' ')} /tmp/{package.name}")
    inside(root, f"mkdir -p {HOME} && HOME={HOME} cpp-desktop --selftest")
    inside(root, GROUP)
    inside(root, WORK)
    inside(root, REGISTER)
    inside(root, "apt-get purge -y cpp-desktop && ! command -v cpp-desktop && ! test -e /opt/cpp-desktop")
    for kept in (FILE, f"{HOME}/Northern.cppnetwork", f"{HOME}/report.pdf"):
        if not (root / kept.lstrip("/")).is_file():
            raise SystemExit(f"{kept} went with the program")
    sys.stdout.write(f"All of it held. The window: {root / 'tmp'}/window.png and register.png\n")


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

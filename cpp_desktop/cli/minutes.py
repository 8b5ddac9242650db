"""The verb about one meeting's minutes: minutes FILE --meeting M, and what is done with them."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import issuing
from cpp_desktop.services.which_meeting import find_meeting


def issue(options: Namespace) -> int:
    """Issue the minutes as they are to everybody who is to have them."""
    with opened(options, read_only=False) as office, Bar() as bar:
        meeting = find_meeting(office, options.meeting)
        done = issuing.issue(office, issuing.prepare(office, IssuedKind.MINUTES, meeting.id), progress=bar)
    if options.json:
        put_json({"version": done.prepared.version})
    else:
        copies = counted(len(done.recipients), "person", "people")
        put(f"Version {done.prepared.version} of the minutes is issued to {copies}.")
    if done.missing:
        codes = sorted(f"U+{ord(character):04X}" for character in done.missing)
        say(f"No font has these characters, so their codes are printed: {', '.join(codes)}")
    return 0

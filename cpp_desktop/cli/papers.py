"""The verbs about papers: paper and return."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import opened, refuse_own_file
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import languages, papers
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_meeting import find_meeting

_USUAL_MEETING = {"agenda": "next", "minutes": "last"}


def paper(options: Namespace) -> int:
    """Make one paper."""
    languages.choose(options.language)
    with opened(options, read_only=True) as office:
        refuse_own_file(office, options.out)
        written = papers.write_paper(
            office, options.kind, options.out, meeting_id=_meeting_id(office, options), size=options.size
        )
    codes = sorted(f"U+{ord(character):04X}" for character in written.missing)
    if options.json:
        put_json({"path": str(written.path), "pages": written.pages, "missing": codes})
    else:
        put(written.path)
    if codes:
        say(f"No font has these characters, so their codes are printed: {', '.join(codes)}")
    return 0


def annual_return(options: Namespace) -> int:
    """Draw up the annual return, exact and unsigned."""
    with opened(options, read_only=True) as office:
        if options.out:
            refuse_own_file(office, options.out)
            returns.write(office, options.first, options.last, options.out)
        document = returns.as_json(returns.draw_up(office, options.first, options.last))
    if options.json:
        put_json(document)
    elif options.out:
        put(options.out)
    else:
        for code, figure in document["figures"].items():
            put(f"{code}\t{'not recorded' if figure is None else figure}")
    return 0


def _meeting_id(office: Office, options: Namespace) -> str | None:
    if options.kind in papers.MEETING_PAPERS:
        return find_meeting(office, options.meeting or _USUAL_MEETING[options.kind]).id
    if options.meeting:
        raise Refused(meeting=f"The {options.kind} is not about one meeting; leave out --meeting.")
    return None

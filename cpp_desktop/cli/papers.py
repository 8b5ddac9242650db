"""The verbs about papers: paper and return."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import opened, refuse_own_file
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.label_sheets import Placing, read_sheet
from cpp_desktop.domain.people_papers import Addressees, Asked
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import languages, papers, people_papers
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_meeting import find_meeting
from cpp_desktop.services.which_person import find_person

_USUAL_MEETING = {"agenda": "next", "minutes": "last", "sign-in": "next", "badges": "next"}
_OF_LABELS = {
    "addressees": "--for", "person": "--person", "sheet": "--sheet", "start": "--start", "offset_x": "--offset-x",
    "offset_y": "--offset-y",
}  # fmt: skip


def paper(options: Namespace) -> int:
    """Make one paper."""
    languages.choose(options.language)
    with opened(options, read_only=True) as office:
        refuse_own_file(office, options.out)
        written = papers.write_paper(
            office,
            options.kind,
            options.out,
            meeting_id=_meeting_id(office, options),
            size=options.size,
            asked=_asked(office, options),
        )
    codes = sorted(f"U+{ord(character):04X}" for character in written.missing)
    if options.json:
        put_json(
            {"path": str(written.path), "pages": written.pages, "missing": codes, "remarks": list(written.remarks)}
        )
    else:
        put(written.path)
    if codes:
        say(f"No font has these characters, so their codes are printed: {', '.join(codes)}")
    for remark in written.remarks:
        say(remark)
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
        verb = "are" if options.kind == "labels" else "is"
        raise Refused(meeting=f"The {options.kind} {verb} not about one meeting; leave out --meeting.")
    return None


def _asked(office: Office, options: Namespace) -> Asked:
    """Read what is asked of labels and badges; of other papers nothing of it can be."""
    given = [flag for name, flag in _OF_LABELS.items() if getattr(options, name) is not None]
    if options.kind not in papers.LABEL_PAPERS and given:
        raise Refused(kind=f"The {options.kind} is not printed on labels; leave out {' and '.join(given)}.")
    if options.addressees and options.kind != "labels":
        raise Refused(kind="Badges are for those expected at a meeting; leave out --for.")
    if options.kind not in papers.LABEL_PAPERS:
        return Asked()
    return Asked(
        addressees=Addressees(options.addressees or Addressees.POST),
        person_id=find_person(office, options.person).id if options.person is not None else None,
        placing=Placing(
            sheet=read_sheet(options.sheet) if options.sheet else people_papers.USUAL_SHEET[options.kind],
            start=1 if options.start is None else options.start,
            offset_x=options.offset_x or 0.0,
            offset_y=options.offset_y or 0.0,
        ),
    )

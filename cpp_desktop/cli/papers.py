"""The verb paper."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import opened, refuse_own_file
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.asked import Addressees, Asked, Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.label_sheets import Placing, read_sheet
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import languages, papers, people_papers
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_case import find_case
from cpp_desktop.services.which_meeting import find_meeting
from cpp_desktop.services.which_person import find_person

_FLAGS: dict[Part, dict[str, str]] = {
    Part.MEETING: {"meeting": "--meeting"},
    Part.PERSON: {"person": "--person"},
    Part.CASE: {"case": "--case"},
    Part.PERIOD: {"first": "--from", "last": "--to"},
    Part.PUBLIC: {"public": "--public"},
    Part.BLANK: {"blank": "--blank"},
    Part.FILLABLE: {"fillable": "--fillable"},
    Part.DUPLEX: {"duplex": "--duplex"},
    Part.ADDRESSEES: {"addressees": "--for"},
    Part.PLACING: {"sheet": "--sheet", "start": "--start", "offset_x": "--offset-x", "offset_y": "--offset-y"},
}
"""The options that say each part of what is asked."""


def paper(options: Namespace) -> int:
    """Make one paper."""
    languages.choose(options.language)
    with opened(options, read_only=True) as office:
        refuse_own_file(office, options.out)
        written = papers.write_paper(
            office,
            options.kind,
            options.out,
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


def _asked(office: Office, options: Namespace) -> Asked:
    """Read what is asked of a paper; what has no meaning for this one is refused, not passed over."""
    kind = papers.KINDS[options.kind]
    parts = kind.takes | ({kind.needs} if kind.needs else set())
    given = {part: [f for name, f in flags.items() if _is_given(options, name)] for part, flags in _FLAGS.items()}
    astray = [flag for part, flags in given.items() for flag in flags if part not in parts]
    if astray:
        made = f"The {options.kind} {papers.is_or_are(options.kind)} made"
        raise Refused(kind=f"{made} without {' and '.join(astray)}; leave {'it' if len(astray) == 1 else 'them'} out.")
    return Asked(
        meeting_id=find_meeting(office, options.meeting or kind.usual).id if Part.MEETING in parts else None,
        person_id=find_person(office, options.person).id if options.person is not None else None,
        case_id=find_case(office, options.case).id if options.case is not None else None,
        period=_period(office, options) if kind.needs is Part.PERIOD or given[Part.PERIOD] else None,
        public=bool(options.public),
        blank=bool(options.blank),
        fillable=bool(options.fillable),
        duplex=bool(options.duplex),
        addressees=Addressees(options.addressees or Addressees.POST),
        placing=_placing(options) if Part.PLACING in parts else None,
    )


def _is_given(options: Namespace, name: str) -> bool:
    return getattr(options, name) is not None


def _period(office: Office, options: Namespace) -> Period:
    """Return the days asked for; where only one end is, the group's year that holds it, and where none is, this one."""
    year = year_containing(office.group.year_start, options.first or options.last or office.today())
    try:
        return Period(options.first or year[0], options.last or year[1])
    except ValueError as problem:
        raise Refused(period=str(problem)) from None


def _placing(options: Namespace) -> Placing:
    return Placing(
        sheet=read_sheet(options.sheet) if options.sheet else people_papers.USUAL_SHEET[options.kind],
        start=1 if options.start is None else options.start,
        offset_x=options.offset_x or 0.0,
        offset_y=options.offset_y or 0.0,
    )

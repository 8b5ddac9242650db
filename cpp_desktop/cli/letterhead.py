"""The verb about the group's letterhead: what its papers to come look like."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.letterheads import Letterhead
from cpp_desktop.services import letterheads
from cpp_desktop.services.office import Office

_CHANGES = ("accent", "foot", "other_formats", "logo", "no_logo", "plain")


def add_letterhead(verbs: Verbs) -> None:
    """Add the verb about the letterhead."""
    verb = add_verb(verbs, "letterhead", "Say what the group's papers look like, or change it for those to come.", do)
    with_file(verb)
    verb.add_argument("--accent", metavar="COLOUR", help="the colour of rules and bars, like #00468B")
    verb.add_argument("--foot", metavar="TEXT", help="what stands at the foot of every page; empty: the group's name")
    verb.add_argument("--other-formats", metavar="TEXT", help="the sentence on other formats, before whom to ask")
    logo = verb.add_mutually_exclusive_group()
    logo.add_argument("--logo", type=Path, metavar="PICTURE", help="a PNG or JPEG file; --told says what it shows")
    logo.add_argument("--no-logo", action="store_true", help="take the logo off")
    verb.add_argument("--told", metavar="TEXT", default="", help="what the logo shows, for those who listen")
    verb.add_argument("--plain", action="store_true", help="take the usual look again first")
    with_json(verb)


def do(options: Namespace) -> int:
    """Change what is asked for, then say how papers look."""
    if options.told and not options.logo:
        raise Refused(told="What a logo shows is said together with --logo.")
    changes = any(getattr(options, name) not in (None, False) for name in _CHANGES)
    with opened(options, read_only=not changes) as office:
        if changes:
            _change(office, options)
        kept = letterheads.letterhead(office)
    if options.json:
        told = {"accent": kept.accent, "foot": kept.foot, "other_formats": kept.other_formats}
        put_json(told | {"logo": kept.logo_told or None})
        return 0
    for name, words in (("Colour", kept.accent), ("Foot", kept.foot), ("Other formats", kept.other_formats)):
        put(f"{name}\t{words}")
    put(f"Logo\t{kept.logo_told}")
    return 0


def _change(office: Office, options: Namespace) -> None:
    """Make all of it one step, so that nothing is changed where part of it is refused."""
    kept = letterheads.letterhead(office)
    changed = Letterhead(id=kept.id) if options.plain else kept
    if options.accent is not None:
        changed = letterheads.with_colour(changed, options.accent)
    words = {name: getattr(options, name) for name in ("foot", "other_formats") if getattr(options, name) is not None}
    changed = replace(changed, **words)
    if options.no_logo:
        changed = letterheads.without_logo(changed)
    if options.logo:
        changed = replace(changed, logo_told=options.told.strip())
    letterheads.save(office, changed, logo=letterheads.logo_in(options.logo) if options.logo else b"")

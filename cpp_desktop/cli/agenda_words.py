"""The words about agendas: templates and the parking list, and what is done with one meeting's agenda."""

from __future__ import annotations

from cpp_desktop.cli import agenda
from cpp_desktop.cli.argument_types import written
from cpp_desktop.cli.verbs import Verbs, add_deed, add_verb, with_file, with_json
from cpp_desktop.domain.meetings import MeetingType

_WHOLE = "with what is confidential"


def add_templates(verbs: Verbs) -> None:
    """Add the verb about templates of agendas."""
    about = "List the templates of agendas; remove one of the group's own."
    verb = add_verb(verbs, "templates", about, agenda.templates)
    with_file(verb)
    verb.add_argument("--remove", type=written, metavar="NAME")
    with_json(verb)


def add_parking(verbs: Verbs) -> None:
    """Add the verb about the parking list."""
    about = "List what waits for a later meeting, the longest first; add to it, or let something go."
    verb = add_verb(verbs, "parking", about, agenda.parked)
    with_file(verb)
    deed = verb.add_mutually_exclusive_group()
    deed.add_argument("--add", type=written, metavar="TITLE")
    deed.add_argument("--remove", type=written, metavar="TITLE")
    verb.add_argument("--note", default="", metavar="TEXT", help="what that waits for which is added")
    verb.add_argument("--whole", action="store_true", help=_WHOLE)
    with_json(verb)


def with_agenda_deeds(deeds: Verbs) -> None:
    """Add what is done with one meeting's agenda before it goes out."""
    use = add_deed(deeds, "use-template", "Put a template behind what is on the agenda.", agenda.use_template)
    use.add_argument(
        "template", type=written, nargs="?", metavar="NAME", help="as templates lists it; else the one that fits"
    )
    use.add_argument("--preview", action="store_true", help="say what it would bring, and change nothing")
    keep = add_deed(deeds, "save-template", "Keep the agenda as a template.", agenda.save_template)
    keep.add_argument("name", metavar="NAME")
    kinds = [kind.value for kind in MeetingType]
    keep.add_argument("--type", choices=kinds, metavar="TYPE", help=f"new meetings of it begin so: {', '.join(kinds)}")
    carry = add_deed(deeds, "carry", "Put what carries over from before on the agenda.", agenda.carry)
    carry.add_argument("--preview", action="store_true", help="say what carries over and why, and change nothing")
    which = carry.add_mutually_exclusive_group()
    which.add_argument("--put", action="append", default=[], metavar="TITLE", help="this alone, and others so named")
    which.add_argument("--all", action="store_true", help="also what is left off unless somebody asks for it")
    carry.add_argument("--whole", action="store_true", help=f"preview {_WHOLE}")
    park = add_deed(deeds, "park", "Take an item off the agenda, for a later meeting.", agenda.park)
    park.add_argument("item", metavar="NUMBER")
    park.add_argument("--note", default="", metavar="TEXT", help="what it waits for")
    back = add_deed(deeds, "take-back", "Put something that was parked on the agenda.", agenda.take_back)
    back.add_argument("title", metavar="TITLE", help="as the verb parking lists it")
    for deed in (use, carry, back):
        with_json(deed)

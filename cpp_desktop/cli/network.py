"""The verb network: a register of what groups sent; each room of its work adds its own deeds."""

from __future__ import annotations

from cpp_desktop.cli.network_words import where
from cpp_desktop.cli.verbs import NOTE, Parser, Verbs, with_key


def add_network(verbs: Verbs) -> None:
    """Add the verb with all its deeds."""
    about = "Receive, check and combine the annual returns of a network's groups."
    verb = verbs.add_parser("network", help=about, description=about, epilog=NOTE, allow_abbrev=False)
    on_server = "its file, ending in .cppnetwork, or a postgresql+psycopg:// URL"
    verb.add_argument("register", type=where, metavar="REGISTER", help=on_server)
    with_key(verb, recovery=True)
    verb.late = _add_deeds


def _add_deeds(verb: Parser) -> None:
    """Load all rooms and add their deeds: most commands are about a group's file."""
    from cpp_desktop.cli.network_answers import add_answers
    from cpp_desktop.cli.network_checking import add_checking
    from cpp_desktop.cli.network_combining import add_combining
    from cpp_desktop.cli.network_groups import add_groups
    from cpp_desktop.cli.network_keeping import add_keeping
    from cpp_desktop.cli.network_layouts import add_layouts
    from cpp_desktop.cli.network_papers import add_papers
    from cpp_desktop.cli.network_receiving import add_receiving

    deeds = verb.add_subparsers(title="what is done", metavar="DEED", required=True)
    for add in (
        add_receiving, add_answers, add_groups, add_checking, add_combining, add_layouts,
        add_papers, add_keeping,
    ):  # fmt: skip
        add(deeds)

"""The verb about the templates that papers are made from as Word documents."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.argument_types import ending
from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.services import word_papers

_KINDS = {word_papers.name_of(kind): kind for kind in WordPaper}


def add_word_template(verbs: Verbs) -> None:
    """Add the verb about templates."""
    about = "Say which template a paper is made from as a Word document and what it may name, or choose another."
    verb = add_verb(verbs, "word-template", about, do)
    with_file(verb)
    verb.add_argument("paper", choices=_KINDS, metavar="PAPER", help=", ".join(_KINDS))
    deed = verb.add_mutually_exclusive_group()
    deed.add_argument(
        "--set", type=ending("docx"), dest="own", metavar="TEMPLATE.docx", help="take this one; it is tried first"
    )
    deed.add_argument("--default", action="store_true", help="take the usual one again")
    deed.add_argument(
        "--save", type=ending("docx"), dest="copy", metavar="COPY.docx", help="save a copy of the one in use"
    )
    with_json(verb)


def do(options: Namespace) -> int:
    """Do what is asked for, then say which template is in use and what it may name."""
    kind = _KINDS[options.paper]
    with opened(options, read_only=not (options.own or options.default)) as office:
        if options.own:
            word_papers.choose(office, kind, options.own)
        if options.default:
            word_papers.take_usual(office, kind)
        if options.copy:
            word_papers.save_template(office, kind, options.copy)
        kept = word_papers.template_of(office, kind)
    names = word_papers.names(kind)
    if options.json:
        put_json({"template": kept.file_name if kept else None, "names": names})
        return 0
    put(kept.file_name if kept else "the usual one")
    for name, example in names.items():
        put(f"{name}\t{example}")
    return 0

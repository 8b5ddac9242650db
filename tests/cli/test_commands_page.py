"""The page of every command says what the program understands, and the keys that it prints."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path

import pytest

from cpp_desktop.cli.parser import make_parser
from tests.drivers.command_line import CommandLine

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
LINES = "".join(PAGE.split("```")[1::2]).strip().splitlines()
ON_EVERY_VERB = {"-h", "--passphrase-file", "--recovery-key-file"}
YEAR = ("--from", "2025-04-01", "--to", "2026-03-31")
NEXT = ("--meeting", "next")

Parsers = argparse._SubParsersAction
"""Which parsers there are is nowhere public."""


def named(action: argparse.Action) -> str:
    name = action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    return f"{name}..." if action.nargs in ("+", "*") or isinstance(action, argparse._AppendAction) else str(name)


def option(action: argparse.Action) -> str:
    return action.option_strings[0] if action.nargs == 0 else f"{action.option_strings[0]} {named(action)}"


def places(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not action.option_strings and not isinstance(action, Parsers):
            yield f"[{named(action)}]" if action.nargs in ("*", "?") else named(action)


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Each option, or those together that leave each other out."""
    together = {id(one): group for group in parser._mutually_exclusive_groups for one in group._group_actions}
    told: set[int] = set()
    for action in parser._actions:
        if not action.option_strings or action.option_strings[0] in ON_EVERY_VERB or id(action) in told:
            continue
        group = together.get(id(action))
        among = group._group_actions if group else [action]
        told |= {id(one) for one in among}
        words = " | ".join(map(option, among))
        if group and group.required:
            yield f"({words})"
        else:
            yield words if action.required else f"[{words}]"


def commands(parser: argparse.ArgumentParser, *before: str) -> Iterator[str]:
    """Every command below a parser, as the page writes it."""
    if late := getattr(parser, "late", None):
        late(parser)
        parser.late = None
    words = (*before, *places(parser), *options(parser))
    below = next((one for one in parser._actions if isinstance(one, Parsers)), None)
    if below is None:
        yield " ".join(words)
    for name, deed in below.choices.items() if below else ():
        yield from commands(deed, *words, name)


@pytest.fixture(scope="module")
def verbs() -> dict[str, argparse.ArgumentParser]:
    return next(one for one in make_parser()._actions if isinstance(one, Parsers)).choices


def test_every_command_stands_there_as_it_is_understood(verbs):
    known = [line for name, verb in verbs.items() for line in commands(verb, "cpp-desktop", name)]
    assert [line for line in LINES if line.startswith("cpp-desktop ")] == known


def test_every_answer_in_json_has_its_shape():
    for line, under in zip(LINES, [*LINES[1:], ""], strict=True):
        if line.startswith("cpp-desktop "):
            assert ("--json" in line) == under.startswith("    "), line


def test_the_manual_names_every_verb(verbs):
    manual = (ROOT / "packaging" / "linux" / "cpp-desktop.1").read_text(encoding="utf-8")
    told = re.search(r"without a window: (.+?)\.\n", manual, re.DOTALL)
    assert told is not None
    assert set(re.split(r",\s+", told[1])) == set(verbs)


ASKED = [
    ("search", "FILE", "permit"), ("check", "FILE"), ("templates", "FILE"), ("parking", "FILE", "--add", "Signs"),
    ("paper", "FILE", "labels", "--out", "OUT/labels.pdf"), ("word-template", "FILE", "agenda"), ("letterhead", "FILE"),
    ("agenda", "FILE", *NEXT, "carry", "--preview"), ("agenda", "FILE", *NEXT, "use-template", "--preview"),
    ("agenda", "FILE", *NEXT, "issue"), ("agenda", "FILE", *NEXT, "issued"), ("issued", "FILE"),
    ("agenda", "FILE", *NEXT, "issued", "--out", "OUT/agenda"), ("print-run", "FILE", *NEXT, "--kind", "agenda"),
    ("minutes", "FILE", "--meeting", "last", "check", "--by", "Kathryn Pell"), ("words", "FILE", "--add", "MDT=a team"),
    ("return", "FILE", *YEAR, "--missing"), ("reflection", "FILE", "begin"), ("claims", "FILE", "list"),
    ("claims", "FILE", "pay", "--all"), ("rates", "FILE", "list"), ("network", "REGISTER", "groups"),
    ("network", "REGISTER", "networks"), ("network", "REGISTER", "status", *YEAR),
    ("network", "REGISTER", "check", *YEAR), ("network", "REGISTER", "summary", *YEAR),
    ("network", "REGISTER", "summary", *YEAR, "--by", "year"), ("network", "REGISTER", "receive", "OUT"),
]  # fmt: skip


def test_the_keys_of_the_answers_are_those_of_their_shapes(command: CommandLine, sample, tmp_path):
    out, register = tmp_path / "out", tmp_path / "Meadow.cppnetwork"
    out.mkdir()
    command("network", register, "init", "--name", "Meadow Cancer Alliance")
    command("network", register, "add-group", "--name", "Ash Group")
    meant = {"FILE": str(sample), "REGISTER": str(register)}
    for words in ASKED:
        answer = command(*(meant.get(word, word).replace("OUT", str(out)) for word in words), "--json")
        told = json.loads(answer.out)
        assert set(told[0] if isinstance(told, list) else told) in shapes(words), words


def shapes(words: tuple[str, ...]) -> list[set[str]]:
    """The keys of each shape that stands under a command; what is printed “also” is added to the first."""
    of_which = [deed(line.split()[1:]) if line.startswith("cpp-desktop ") else None for line in LINES]
    at = of_which.index(deed(words)) + 1
    below = "\n".join(takewhile(lambda line: not line.startswith("cpp-desktop "), LINES[at:]))
    texts = re.split(r"\n(?=    \S)", below)
    first, *others = map(keys, texts)
    return [first, *others, *(first | more for text, more in zip(texts[1:], others, strict=True) if "also" in text)]


def deed(words: Sequence[str]) -> tuple[str, str]:
    """The verb, and the deed of one that has several."""
    at = {"agenda": 4, "pack": 4, "minutes": 4, "network": 2}.get(words[0])
    return words[0], words[at] if at else ""


def keys(shape: str) -> set[str]:
    """The keys in the outermost braces of a shape."""
    depth, found = 0, dict[int, set[str]]()
    for piece in re.findall(r'[{}]|"\w+"', shape):
        if piece in "{}":
            depth += 1 if piece == "{" else -1
        else:
            found.setdefault(depth, set()).add(piece.strip('"'))
    return found[min(found)] if found else set()

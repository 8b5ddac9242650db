"""The command line: opens the window, or does one job without it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from cpp_desktop.cli.output import say
from cpp_desktop.domain.errors import Cancelled, Refused, StorageTrouble
from cpp_desktop.services import languages
from cpp_desktop.services.office import today

DONE, REFUSED, NOT_UNDERSTOOD, INTERRUPTED = 0, 1, 2, 130
_SAMPLE_IF_NEW = "--sample-if-new"
_SELFTEST = "--selftest"
_FILL_WORD = "--fill-word"  # said by `exchange.word_process` alone


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words say and return the exit code: 0 done, 1 refused and nothing changed, 2 not understood."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # Taken out first, so that nothing that is started from here inherits it.
    passphrase = os.environ.pop("CPP_PASSPHRASE", None)
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        _check_today()
        code = _job(words, passphrase)
        sys.stdout.flush()
    except SystemExit as end:  # argparse has said what it did not understand, or printed its help
        return end.code if isinstance(end.code, int) else NOT_UNDERSTOOD
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except Exception as problem:
        return _told(problem)
    return code


def _open_closed_streams() -> None:
    """Open what was closed before the start, as in a program without a console; nobody reads it or writes to it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open until the end


def _check_today() -> None:
    try:
        today()
    except ValueError:
        raise Refused(today="CPP_TODAY does not hold a day written like 2026-04-01.") from None


def _job(words: list[str], passphrase: str | None) -> int:
    if words == [_SELFTEST]:
        from cpp_desktop.cli import selftest

        return selftest.run()
    if words == [_FILL_WORD]:
        from cpp_desktop.exchange import word_process

        return word_process.answer()
    return _window(words) if _is_for_window(words) else _verb(words, passphrase)


def _is_for_window(words: list[str]) -> bool:
    alone = words[0] if len(words) == 1 else ""
    return (
        not words
        or alone == _SAMPLE_IF_NEW
        or alone.endswith((".cppgroup", ".cppnetwork"))
        or _is_on_server(alone)
        or Path(alone or ".").is_file()
    )


def _is_on_server(word: str) -> bool:
    if "://" not in word:
        return False
    from cpp_desktop.services.network.register import is_on_server

    return is_on_server(word)


def _window(words: list[str]) -> int:
    named = "" if words in ([], [_SAMPLE_IF_NEW]) else words[0]
    where = named if _is_on_server(named) else Path(named) if named else None
    if isinstance(where, Path) and not where.is_file():
        raise Refused(file=f"There is no file “{where}”.")
    from cpp_desktop import app

    return app.run(where, sample_if_new=words == [_SAMPLE_IF_NEW])


def _verb(words: list[str], passphrase: str | None) -> int:
    from cpp_desktop.cli.parser import make_parser

    languages.choose("en")
    options = make_parser().parse_args(words)
    options.passphrase = passphrase
    code: int = options.do(options)
    return code


def _told(problem: Exception) -> int:
    """Say in one sentence what went wrong; whatever nobody foresaw is logged by its kind alone."""
    match problem:
        case Refused() | StorageTrouble():
            say(str(problem))
        case Cancelled():
            say("Stopped.")
        case BrokenPipeError():
            # Whoever read the output has enough; closing it again must not complain.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        case OSError():
            name = f"“{problem.filename}”" if problem.filename else "A file"
            say(f"{name} cannot be read or written: {problem.strerror or type(problem).__name__}. Nothing was changed.")
        case _:
            from cpp_desktop.services import fault_log

            log = fault_log.note(problem)
            where = f" What went wrong is noted, without anything personal, in {log}." if log else ""
            say(f"Something went wrong inside CPP Desktop. Everything saved is safe.{where}")
    return REFUSED

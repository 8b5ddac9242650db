"""What is said where: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys


def say(text: str) -> None:
    """Tell the person at the keyboard, beside the result."""
    print(text, file=sys.stderr, flush=True)


def put(text: object) -> None:
    """Print a line of the result."""
    print(text)


def put_json(document: object) -> None:
    """Print the one JSON document."""
    print(json.dumps(document, ensure_ascii=False, indent=1))

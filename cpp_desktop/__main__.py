"""`python -m cpp_desktop`: the same as the `cpp-desktop` command."""

from __future__ import annotations

import sys

from cpp_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())

from __future__ import annotations

import subprocess
import sys

_LOADED = """
import linecache
from cpp_desktop.ui.screens import people
print(people.__file__ in linecache.cache)
"""


def test_the_source_of_what_is_loaded_is_not_kept() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"

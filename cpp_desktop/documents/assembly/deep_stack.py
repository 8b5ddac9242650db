"""Room for recursion: qpdf follows what objects refer to by calling itself, as deep as a file is nested."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_STACK = 256 << 20
"""Bytes kept free, and taken only as they are used; 16 MB hold 100,000 levels, where 1 MB is usual."""
_starting = threading.Lock()

Result = TypeVar("Result")


def on_a_deep_stack(job: Callable[[], Result]) -> Result:
    """Do a job in a thread of its own and wait for it, so that no paper can be nested too deep for the process."""
    with ThreadPoolExecutor(1) as pool:
        with _starting:
            before = threading.stack_size(_STACK)
            try:
                doing = pool.submit(job)
            finally:
                threading.stack_size(before)
        return doing.result()

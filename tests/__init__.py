"""The tests; a package of its own, so that no library that brings a `tests` along stands before it."""

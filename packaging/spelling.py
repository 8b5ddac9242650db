"""Put the British dictionary into `resources/spelling/`, and beside it every form of its words as one sorted list.

    python packaging/spelling.py            make the list again from the dictionary that is there
    python packaging/spelling.py FOLDER     first take the dictionary itself from FOLDER

FOLDER is the npm package `dictionary-en-gb`, unpacked (`npm pack`, `tar xzf`): the words are SCOWL's, in the form of
Hunspell. Needs spylls. The same input gives the same bytes.

Why a list: to look a word up in it takes no time to load and a hundredth of the memory that Hunspell's rules do, so a
page can be checked while somebody types in it. Left out is what the check passes over or takes off by itself: numbers,
and the ’s of whatever belongs to somebody.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from spylls.hunspell import Dictionary
from spylls.hunspell.data.aff import Aff
from spylls.hunspell.data.dic import Word

SPELLING = Path(__file__).parent.parent / "resources" / "spelling"
SOURCES = {  # our name: the package's name
    "en_GB.aff": "index.aff",
    "en_GB.dic": "index.dic",
    "LICENCE-en_GB.txt": "license",
}


def take(folder: Path) -> None:
    """Copy the dictionary and its licence."""
    SPELLING.mkdir(exist_ok=True)
    for ours, theirs in SOURCES.items():
        shutil.copyfile(folder / theirs, SPELLING / ours)


def forms(word: Word, rules: Aff) -> Iterator[str]:
    """Give a word with each ending and each beginning that its flags allow."""
    if rules.ONLYINCOMPOUND in word.flags:
        return
    suffixes = [s for flag in word.flags for s in rules.SFX.get(flag, ()) if s.cond_regexp.search(word.stem)]
    prefixes = [p for flag in word.flags for p in rules.PFX.get(flag, ()) if p.cond_regexp.search(word.stem)]
    ended = [(word.stem, True)]
    ended += [(word.stem[: len(word.stem) - len(s.strip)] + s.add, s.crossproduct) for s in suffixes]
    for form, may_cross in ended:
        yield form
        for prefix in prefixes if may_cross else ():
            if prefix.crossproduct or form == word.stem:
                yield prefix.add + form[len(prefix.strip) :]


def is_looked_up(form: str) -> bool:
    """Say whether the check can come to a form."""
    return not form.endswith("'s") and all(part.isalpha() for part in form.split("'"))


def write_list() -> None:
    """Write all forms, a line each, in the order of their bytes."""
    dictionary = Dictionary.from_files(str(SPELLING / "en_GB"))
    words = {form for word in dictionary.dic.words for form in forms(word, dictionary.aff) if is_looked_up(form)}
    lines = sorted(word.encode() for word in words)
    (SPELLING / "en_GB.txt").write_bytes(b"\n".join(lines) + b"\n")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(Path(sys.argv[1]))
    write_list()

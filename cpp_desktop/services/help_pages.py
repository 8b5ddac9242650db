"""The pages of the help, which are the user guide: read, listed and searched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from cpp_desktop import paths

_MARKS = re.compile(r"[*`#>\[\]]|\(\S+\.md\)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page in Markdown: its file's stem, its title, and the chapter it stands in."""

    name: str
    title: str
    chapter: str
    text: str

    @property
    def words(self) -> str:
        """The page as plain words in lower case, for searching."""
        return _MARKS.sub("", self.text).casefold()


@cache
def pages() -> tuple[HelpPage, ...]:
    """Return every page in the order of the guide's contents, `contents.md`: chapters as headings, pages as links."""
    chapter, found = "", []
    for line in (paths.help_folder() / "contents.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            chapter = line.removeprefix("## ")
        elif link := re.match(r"- \[(.+)\]\((\S+)\.md\)", line):
            text = (paths.help_folder() / f"{link[2]}.md").read_text(encoding="utf-8")
            found.append(HelpPage(link[2], link[1], chapter, text))
    return tuple(found)


def find(words: str) -> tuple[HelpPage, ...]:
    """Return the pages that hold every word, those with them in their title first."""
    wanted = words.casefold().split()
    holding = [page for page in pages() if all(word in page.words for word in wanted)]
    return tuple(sorted(holding, key=lambda page: not all(word in page.title.casefold() for word in wanted)))

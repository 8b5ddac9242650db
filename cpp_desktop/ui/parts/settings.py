"""What the window remembers on this computer: how it looks, and which files were open. Nothing of what is in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from cpp_desktop.domain.addresses import name_of
from cpp_desktop.domain.language import LANGUAGES

MOST_RECENT = 5


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A group's file or a register that was open: where, and when. Nothing from inside it is written down.

    A register on a server is remembered by its address, which holds no password.
    """

    where: Path | str
    opened: datetime

    @property
    def name(self) -> str:
        """What to call it: the file's own name, or the database's."""
        return name_of(self.where)

    @property
    def may_be_there(self) -> bool:
        """Whether it can be opened, as far as is known: nobody knocks at a server only to know that."""
        return isinstance(self.where, str) or self.where.is_file()


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window looks and what was open; `dark` None follows the system, `scale` 1.0 is 100 %.

    `language` is a code of `domain.language.LANGUAGES`, `columns` the titles of those shown, by table, where somebody
    chose other ones. `sheets` says how each paper on labels was printed last, by the names of its form's fields.
    `server` is the address of the register on a server that was open last; it holds no password.
    """

    scale: float = 1.0
    dark: bool | None = None
    recent: tuple[RecentFile, ...] = ()
    language: str = "en"
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sheets: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    server: str = ""

    def with_opened(self, where: Path | str, when: datetime) -> Settings:
        """Return the settings with a file, or an address without its password, at the head of those opened lately."""
        others = [file for file in self.recent if file.where != where]
        server = where if isinstance(where, str) else self.server
        return replace(self, recent=(RecentFile(where, when), *others)[:MOST_RECENT], server=server)


def load(folder: Path) -> Settings:
    """Read the settings of this user; what cannot be read is as on the first day."""
    try:
        found = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
        recent = tuple(
            RecentFile(_where(file.get("where") or file["path"]), datetime.fromisoformat(file["opened"]))
            for file in found["recent"]
        )
        dark, language = found["dark"], found.get("language")
        return Settings(
            float(found["scale"]),
            dark if isinstance(dark, bool) else None,
            recent,
            language if language in LANGUAGES else "en",
            {str(table): tuple(map(str, titles)) for table, titles in found.get("columns", {}).items()},
            {
                str(paper): {str(name): str(text) for name, text in typed.items()}
                for paper, typed in found.get("sheets", {}).items()
            },
            str(found.get("server", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Settings()


def _where(written: str) -> Path | str:
    return written if "://" in written else Path(written)


def save(settings: Settings, folder: Path) -> None:
    """Write the settings; where that is not possible they last until the window closes."""
    text = json.dumps(asdict(settings), default=str, ensure_ascii=False, indent=2)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / "settings.json.part"
        part.write_text(text, encoding="utf-8")
        part.replace(folder / "settings.json")
    except OSError:
        return

"""Where files are: the app's own resources, frozen or not, and this user's folders."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path, user_log_path, user_state_path

APP = "cpp-desktop"


def resources() -> Path:
    """The folder of files that come with the app.

    An installed package carries it inside; in a checkout and in a frozen bundle it stands beside the package.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).parent
    for home in (package, package.parent):
        if (home / "resources").is_dir():
            return home / "resources"
    raise FileNotFoundError("the app's resources folder is missing: install CPP Desktop again")


def fonts() -> Path:
    """The folder of font files for the window and the papers."""
    return resources() / "fonts"


def data_dir() -> Path:
    """This user's folder for what the app keeps, such as backups; made by whoever writes to it."""
    return user_data_path(APP, appauthor=False)


def state_dir() -> Path:
    """This user's folder for what the app remembers, such as the last file; made by whoever writes to it."""
    return user_state_path(APP, appauthor=False)


def log_dir() -> Path:
    """This user's folder for log files; made by whoever writes to it."""
    return user_log_path(APP, appauthor=False)


def languages() -> Path:
    """Return the folder of the catalogues, in the form of Qt Linguist."""
    return resources() / "languages"


def help_folder() -> Path:
    """Return the folder of the help's pages, which are the user guide."""
    return resources() / "help"


def templates() -> Path:
    """Return the folder of the usual templates for Word."""
    return resources() / "templates"

"""The verbs about whole files: demo, new, check, backup, restore."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import chosen_passphrase, given_keys, opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.services import demonstration, office, papers, safety, sample


def demo(options: Namespace) -> int:
    """Make the sample group's file and every paper it can make, flat in a folder."""
    with Bar() as bar:
        made = demonstration.demonstrate(options.folder, bar)
    for path in made:
        put(path)
    say(f"The passphrase of the sample group is: {sample.PASSPHRASE}")
    return 0


def new(options: Namespace) -> int:
    """Make the file of a new group, and the paper that holds its key."""
    sheet = options.recovery_sheet
    if sheet and (sheet.exists() or not sheet.absolute().parent.is_dir()):
        raise Refused(recovery_sheet=f"There is already a file “{sheet}”, or no folder for it. Nothing was made.")
    passphrase = chosen_passphrase(options)
    made = office.create(
        options.file, passphrase, name=options.name, parent=options.parent, year_start=options.year_start
    )
    try:
        put(made.file.path)
        if sheet:
            put(papers.write_paper(made, "recovery-sheet", sheet).path)
        else:
            later = f'cpp-desktop paper "{options.file}" recovery-sheet --out TARGET.pdf'
            say(f"Whoever forgets the passphrase needs the recovery sheet. Print it and keep it safe: {later}")
    except (OSError, StorageTrouble) as trouble:
        raise StorageTrouble(f"The group's file was made, but its recovery sheet was not. {trouble}") from trouble
    finally:
        made.close()
    return 0


def check(options: Namespace) -> int:
    """Look whether a file is whole."""
    keys = given_keys(options)
    with Bar() as bar:
        bar(0, 1, "Checking every page and record")
        findings = safety.check(options.file, **keys)
    if options.json:
        put_json({"whole": not findings, "findings": findings})
    elif not findings:
        put("The file is whole.")
    if findings:
        say(" ".join([*findings, "Nothing has been changed. Its backups are in the folder Backups beside it."]))
    return 1 if findings else 0


def back_up(options: Namespace) -> int:
    """Copy a file and check the copy."""
    with opened(options, read_only=options.target is not None) as group, Bar() as bar:
        bar(0, 1, "Copying the file and checking the copy")
        made = group.back_up(options.target)
    put(made)
    return 0


def restore(options: Namespace) -> int:
    """Make a group's file from a backup, under a new name."""
    keys = given_keys(options)
    with Bar() as bar:
        bar(0, 1, "Copying the backup and checking the copy")
        made = safety.restore(options.backup, options.target, **keys)
    put(made)
    return 0

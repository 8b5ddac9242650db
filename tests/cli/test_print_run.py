"""A print run from a script."""

from __future__ import annotations


def test_a_print_run_is_told_and_made(command, sample, tmp_path):
    assert command("print-run", sample, "--meeting", "next", "--kind", "agenda").refuses(
        "No version of this meeting’s agenda"
    )
    assert command("agenda", sample, "--meeting", "next", "issue").code == 0
    told = command("print-run", sample, "--meeting", "next", "--kind", "agenda", "--json").json
    assert told["batches"][0]["what"] == "Standard, 12 point"
    assert (told["labels"], told["files"]) == (3, [])
    run = ("print-run", sample, "--meeting", "next", "--kind", "agenda", "--out", tmp_path / "run")
    made = command(*run)
    assert [line.rpartition("/")[2][:2] for line in made.out.splitlines()[len(told["batches"]) :]] == [
        f"{number:02d}" for number in range(len(list((tmp_path / "run").iterdir())))
    ]
    assert command(*run).refuses("something in “run” already")

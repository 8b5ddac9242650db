"""The usual templates for Word are what their script makes, and a word processor reads what comes of them."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pymupdf
import pytest

from cpp_desktop import paths
from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.domain.word_examples import EXAMPLES
from cpp_desktop.domain.word_labels import _LABELS
from cpp_desktop.domain.word_papers import told_by
from cpp_desktop.exchange.word_filling import filled
from cpp_desktop.exchange.word_process import Filling
from tests.exchange.word_samples import usual, words

SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "word_templates.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("word_templates", SCRIPT)
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


def test_the_script_makes_them_again_byte_by_byte(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "TARGET", tmp_path)
    script.main()
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert made == {file.name: file.read_bytes() for file in paths.templates().iterdir()}
    assert set(made) == {"agenda.docx", "minutes.docx", "action-log.docx"}


def test_their_own_words_are_all_put_into_other_languages() -> None:
    standing = {one for kind in WordPaper for one in own_words(kind) if any(letter.isalpha() for letter in one)}
    assert standing <= {*_LABELS, "Page", "of", "Present ("}


def own_words(kind: WordPaper) -> Iterator[str]:
    """Give what a template says by itself: neither in braces nor a style's name, a width or a table's title."""
    text = (SCRIPT.parent / "word" / f"{kind.value.replace(' ', '-')}.txt").read_text("utf-8")
    plain = re.sub(r"^#.*|^Table: [^|]*\||^\w+: |\{[{%].*?[}%]\}|Cell\w*: ", "|", text, flags=re.MULTILINE)
    for piece in re.split(r"\*\*|\\[nt]|\||\n|\bNUMPAGES\b|\bPAGE\b", plain):
        yield re.sub(r" \d+$", "", piece.strip())


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_libreoffice_reads_what_they_make(tmp_path: Path) -> None:
    told = told_by(EXAMPLES[WordPaper.MINUTES], 12)
    made = filled(Filling(usual(WordPaper.MINUTES), told, 12, title=told["title"]))
    (tmp_path / "minutes.docx").write_bytes(made)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "minutes.docx"],
        cwd=tmp_path, timeout=60, check=True, capture_output=True,
    )  # fmt: skip
    with pymupdf.open(tmp_path / "minutes.pdf") as pages:
        seen = " ".join(page.get_text() for page in pages).split()
    assert set(words(made).split()) <= set(seen)
    assert "Signed," in seen

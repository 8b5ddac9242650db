"""What a finished paper says and claims, asked of tools that are not ours."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from functools import lru_cache
from pathlib import Path

import outloud
import page
import pikepdf


def read_out(paper: Path) -> list[str]:
    """The pieces of text in the order of the structure tree, as a screen reader gets them."""
    return re.findall(r'^\s*"(.*)"$', _structure(paper), re.MULTILINE)


def tags(paper: Path) -> list[str]:
    """The tags of the structure tree in order."""
    return re.findall(r"^ *([A-Z][A-Za-z0-9]*)(?: \(|:|$)", _structure(paper), re.MULTILINE)


def _structure(paper: Path) -> str:
    return _read_structure(paper, paper.read_bytes())


@lru_cache(maxsize=4)
def _read_structure(paper: Path, _content: bytes) -> str:
    """Long papers take a second, and are asked for their texts and their tags by turns."""
    done = subprocess.run(["pdfinfo", "-struct-text", str(paper)], capture_output=True, check=True)
    assert b"Error" not in done.stderr, done.stderr
    return done.stdout.decode("utf-8", "replace")


def letters(text: str) -> str:
    """A text without spaces, which line ends change."""
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text))


def pages_text(paper: Path) -> list[str]:
    """Everything printed on each page, running heads and feet included."""
    done = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8").split("\f")[:-1]


def farthest(paper: Path) -> float:
    """How far to the right a word on any page reaches, in points."""
    done = subprocess.run(["pdftotext", "-bbox", str(paper), "-"], capture_output=True, check=True)
    return max(float(end) for end in re.findall(rb'xMax="([\d.]+)"', done.stdout))


def type_sizes(paper: Path) -> set[float]:
    """Every type size that text is set in."""
    with pikepdf.open(paper) as pdf:
        return {
            float(operands[1])
            for leaf in pdf.pages
            for operands, operator in pikepdf.parse_content_stream(leaf)
            if str(operator) == "Tf"
        }


def problems(paper: Path) -> list[str]:
    """What the checkers of PDF/UA-1 and PDF/A-2a and the check of meaning find wrong."""
    found = []
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf(str(paper), profile=profile)
        found += [f"{profile}: {failure.rule_id} {failure.message}" for failure in report.failures]
        assert report.is_compliant or found
    result = outloud.check(str(paper))
    assert result.error is None
    return found + [f"{f.rule} {f.message} {f.evidence}" for f in result.findings if f.severity == "error"]

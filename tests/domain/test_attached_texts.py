"""The words of e-mails and plain texts that were attached, however they were written, damaged or forged."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.attached_texts import MOST_LETTERS, MOST_LINES, read_message, read_text
from cpp_desktop.domain.errors import Refused

PAGE = b"Content-Type: text/html; charset=utf-8\r\n\r\n"


def test_who_wrote_to_whom_is_told_in_order() -> None:
    text = read_message(
        b"Subject: =?utf-8?q?Tea_=E2=80=93_and_cake?=\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n"
        b"To: =?utf-8?b?U2nDom4=?= <sian@north.example>\r\nFrom: Anna <anna@south.example>\r\nX-Mailer: x\r\n\r\nYes."
    )
    assert text.headers == (
        ("From", "Anna <anna@south.example>"),
        ("To", "Siân <sian@north.example>"),
        ("Date", "Monday 2 November 2026, 10:00am"),
        ("Subject", "Tea – and cake"),
    )
    assert text.paragraphs == ("Yes.",)


def test_the_plain_text_is_taken_and_files_are_named() -> None:
    text = read_message(
        b'Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary="a"\r\n'
        b"\r\n--a\r\nContent-Type: text/html\r\n\r\n<b>no</b>\r\n--a\r\nContent-Type: text/plain\r\n\r\nyes\r\n"
        b"--a--\r\n"
        b'--m\r\nContent-Type: text/plain; name="list.txt"\r\nContent-Disposition: attachment\r\n\r\nsecret\r\n--m--'
    )
    assert text.paragraphs == ("yes",)
    assert text.left_out == ("list.txt",)


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<p>Dear <b>Joan</b>,</p><p>tea &amp; cake<br>at 5 &lt; 6</p>", ("Dear Joan,", "tea & cake", "at 5 < 6")),
        ("<style>p {color: red}</style><script>run()</script><head><title>no</title></head>yes", ("yes",)),
        ("<!-- <p>no --><img src='http://tracker.example/1.gif'>a < b", ("a < b",)),
        ("<p>cut <a href='", ("cut",)),
        (f"&#{'9' * 5000};", (f"&#{'9' * 5000};",)),
    ],
)
def test_of_a_page_of_the_web_the_text_is_read(page: str, told: tuple[str, ...]) -> None:
    paragraphs = read_message(PAGE + page.encode()).paragraphs
    assert [line for words in paragraphs for line in words.split("\n")] == list(told)


def test_lines_that_were_full_go_on() -> None:
    full = "word " * 13
    assert read_text(f"{full}\nand on\n\n- one\n- two\n\nAnna\nReid".encode()).paragraphs == (
        f"{full.strip()} and on",
        "- one\n- two",
        "Anna\nReid",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_texts_are_read_in_the_encoding_they_were_saved_in(encoding: str) -> None:
    assert read_text("Siân’s café".encode(encoding)).paragraphs == ("Siân’s café",)


def test_only_the_beginning_of_a_very_long_text_is_kept() -> None:
    assert read_text(b"word " * MOST_LETTERS).cut
    lines = read_text(b"a\n" * 2 * MOST_LINES)
    assert lines.cut
    assert sum(words.count("\n") + 1 for words in lines.paragraphs) == MOST_LINES
    assert not read_text(b"a\n").cut


@pytest.mark.parametrize(
    "content",
    [
        *(PAGE + part * 50_000 for part in (b"<", b"<!--", b"<?", b"<a b='", b"</", b"<script>", b"&#", b"<![CDATA[")),
        *(name + b": " + b"=?utf-8?q?a?= (" * 20_000 + b"\r\n\r\nx" for name in (b"To", b"Date", b"Subject")),
        b"Content-Type: text/plain;" + b"a=b;" * 50_000 + b"\r\n\r\nx",
        b"\r\n\r\n" + b" \n" * 100_000,
    ],
)
def test_what_is_made_to_be_slow_is_not(content: bytes) -> None:
    begun = process_time()
    read_message(content)
    assert process_time() - begun < 5


def test_a_letter_in_a_letter_without_end_is_refused() -> None:
    with pytest.raises(Refused, match="damaged"):
        read_message(b"Content-Type: message/rfc822\r\n\r\n" * 3000 + b"x")


@given(st.binary(max_size=300), st.sampled_from([b"", PAGE, b"Date: ", b"Content-Type: ", b"To: =?utf-8?b?"]))
@settings(deadline=None)
def test_nothing_that_is_attached_raises(content: bytes, head: bytes) -> None:
    assert not read_message(head + content).cut
    assert not read_text(content).cut

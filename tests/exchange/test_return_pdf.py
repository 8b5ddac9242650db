"""The return's figures inside its paper: valid as PDF/A-3a, the same each time, and safe to read from strangers."""

from __future__ import annotations

import io
import json
import zlib
from contextlib import suppress
from pathlib import Path
from random import Random

import page
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import return_file, return_pdf
from cpp_desktop.exchange.canonical_json import canonical
from tests.exchange import return_pdf_samples as made
from tests.exchange.test_return_file import document

BOMB = 3_000_000


def refused(content: bytes) -> str:
    with pytest.raises(Refused) as told:
        return_pdf.read(content)
    return told.value.problems["source"]


def test_what_is_put_in_comes_out_and_is_the_same_each_time() -> None:
    first, second = made.whole(document()), made.whole(document())
    assert first == second
    assert return_pdf.read(first) == document()
    assert return_pdf.payload(first).rstrip() == canonical(document())


@pytest.mark.parametrize("made_on", [f"2026-04-{day:02}" for day in range(20, 26)])
def test_it_is_pdf_a_3a_and_stays_pdf_ua(made_on: str, tmp_path: Path) -> None:
    path = tmp_path / "return.pdf"
    path.write_bytes(made.whole(document(made=made_on)))
    for profile in (page.ValidationProfile.PDF_A_3A, page.ValidationProfile.PDF_UA_1):
        report = page.validate_pdf(str(path), profile=profile)
        assert report.is_compliant, [f"{f.rule_id} {f.message}" for f in report.failures]


def test_both_files_are_associated_with_kind_relation_and_day() -> None:
    with pikepdf.open(io.BytesIO(made.whole(document()))) as pdf:
        told = {
            str(spec.UF): (str(spec.AFRelationship), str(spec.EF.F.Subtype), str(spec.EF.F.Params.ModDate))
            for spec in pdf.Root.AF
        }
        assert sorted(pdf.attachments) == sorted(told)
        assert bytes(pdf.attachments[return_pdf.CSV_NAME].get_file().read_bytes()) == return_file.as_csv(document())
    day = "D:20260420000000Z"
    assert told == {
        "annual-return.json": ("/Data", "/application/json", day),
        "annual-return.csv": ("/Alternative", "/text/csv", day),
    }


@pytest.mark.parametrize(
    "how",
    [
        {"linearize": True},
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        {"qdf": True},
        {"compress_streams": False, "stream_decode_level": pikepdf.StreamDecodeLevel.generalized},
    ],
)
def test_saved_anew_by_another_program_it_is_read_all_the_same(how: dict[str, object]) -> None:
    assert return_pdf.read(made.changed(made.whole(document()), lambda pdf: None, **how)) == document()


def test_listed_in_one_of_two_places_it_is_found() -> None:
    def unlist(pdf: Pdf) -> None:
        del pdf.Root.AF

    def unname(pdf: Pdf) -> None:
        del pdf.Root.Names

    for change in (unlist, unname):
        assert return_pdf.read(made.changed(made.whole(document()), change)) == document()
    assert "no figures inside" in refused(made.changed(made.changed(made.whole(document()), unlist), unname))


def test_a_paper_printed_anew_has_no_figures() -> None:
    assert "no figures inside" in refused(made.paper())


def test_a_changed_figure_is_noticed() -> None:
    forged = document()
    forged["figures"]["membership.at_end"] = 99
    assert "changed after it was made" in refused(made.whole(forged))


def test_under_another_name_it_is_not_the_return() -> None:
    def rename(pdf: Pdf) -> None:
        for spec in pdf.Root.AF:
            spec.F = spec.UF = "../../annual-return.json\x00.exe"

    assert "no figures inside" in refused(made.changed(made.whole(document()), rename))


def test_of_two_returns_in_one_file_neither_is_read() -> None:
    other = canonical(document(revision=2))
    twice = made.changed(made.whole(document()), lambda pdf: made.attach(pdf, return_pdf.JSON_NAME, other))
    assert "two different returns" in refused(twice)
    same = return_pdf.payload(made.whole(document()))
    again = made.changed(made.whole(document()), lambda pdf: made.attach(pdf, return_pdf.JSON_NAME, same))
    assert return_pdf.read(again) == document()


def test_a_hundred_attachments_are_too_many() -> None:
    def attach(pdf: Pdf) -> None:
        for number in range(100):
            made.attach(pdf, f"{number}.json", b"{}")

    assert "far more files" in refused(made.changed(made.whole(document()), attach))


@pytest.mark.parametrize("data", [b"", b"[" * 200_000, b'{"format":' * 5_000, b"\xff\xfe{}", b"null", b'{"a":1.5}'])
def test_what_is_no_return_is_refused_whatever_it_is(data: bytes) -> None:
    def attach(pdf: Pdf) -> None:
        made.attach(pdf, return_pdf.JSON_NAME, data)

    def empty(pdf: Pdf) -> None:
        pdf.Root.AF, pdf.Root.Names = Array(), Dictionary()
        attach(pdf)

    assert "not an annual return" in refused(made.changed(made.paper(), empty))
    assert "two different returns" in refused(made.changed(made.whole(document()), attach))


def test_a_bomb_is_not_unpacked() -> None:
    once = zlib.compress(bytes(70_000_000), 9)
    packed = {"once": once, "twice": zlib.compress(once, 9)}
    for how, data in packed.items():
        ways = Array([Name.FlateDecode] * (1 if how == "once" else 2))

        def attach(pdf: Pdf, data: bytes = data, ways: Array = ways) -> None:
            made.attach(pdf, return_pdf.JSON_NAME, data, Filter=ways)

        assert len(data) < BOMB
        assert "swell" in refused(made.changed(made.whole(document()), attach))


def test_a_bomb_in_other_wrapping_is_not_unpacked_either() -> None:
    data = zlib.compress(bytes(70_000_000), 9).hex().encode() + b">"
    ways = Array([Name.ASCIIHexDecode, Name.FlateDecode])
    content = made.changed(
        made.whole(document()), lambda pdf: made.attach(pdf, return_pdf.JSON_NAME, data, Filter=ways)
    )
    assert "packed in a way" in refused(content)


def test_objects_packed_as_a_bomb_are_not_unpacked() -> None:
    data = zlib.compress(b"4 0 " + bytes(70_000_000), 9).hex().encode() + b">"
    head = b"<</Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]/Length %d>>\nstream\n" % len(data)
    assert refused(made.bare(head + data + b"\nendstream"))


def test_larger_than_any_return_it_is_not_opened() -> None:
    assert "too large" in refused(made.whole(document()) + bytes(return_pdf.MOST_BYTES))
    big = made.changed(
        made.paper(),
        lambda pdf: (
            pdf.Root.__setitem__(Name.AF, Array()),
            made.attach(pdf, return_pdf.JSON_NAME, b" " * (return_file.MOST_BYTES + 1)),
        )[0],
    )
    assert "too large" in refused(big)


def test_lists_without_end_are_given_up() -> None:
    assert "no end" in refused(made.changed(made.whole(document()), made.endless_names))
    assert refused(made.nested(400))
    assert refused(made.nested(500_000))


def test_locked_files_say_so() -> None:
    lock = pikepdf.Encryption(owner="o", user="u")
    assert "password" in refused(made.changed(made.whole(document()), lambda pdf: None, encryption=lock))
    lock = pikepdf.Encryption(owner="o", user="")
    assert "password" in refused(made.changed(made.whole(document()), lambda pdf: None, encryption=lock))


def damaged(whole: bytes, chance: Random) -> bytes:
    broken = bytearray(whole)
    for _ in range(chance.choice((1, 5, 50))):
        broken[chance.randrange(len(broken))] = chance.randrange(256)
    if chance.random() < 0.5:
        del broken[chance.randrange(len(broken)) :]
    return bytes(broken)


def test_a_damaged_file_is_recovered_or_refused_but_never_believed_wrongly() -> None:
    whole, chance, read = made.whole(document()), Random(8), 0
    for _ in range(60):
        with suppress(Refused):
            assert return_pdf.read(damaged(whole, chance)) == document()
            read += 1
    assert read > 5


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-", b"%PDF-1.7\n%%EOF", json.dumps({}).encode()])
def test_what_is_no_pdf_says_so(content: bytes) -> None:
    assert refused(content)

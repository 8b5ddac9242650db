"""Contact cards as telephones and mail programs write them, as nobody should write them, and as we do."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.contacts import read_cards, write_cards
from cpp_desktop.exchange.spreadsheets import read_pasted, read_table

HEADINGS = ("name", "known_as", "email", "telephone", "mobile", "address", "postcode", "notes")


def a_card(*lines: str | bytes, version: str = "3.0", encoding: str = "utf-8") -> bytes:
    written = (line if isinstance(line, bytes) else line.encode(encoding) for line in lines)
    around = [b"BEGIN:VCARD", f"VERSION:{version}".encode(encoding), *written, b"END:VCARD", b""]
    return b"\r\n".join(around)


def read(data: bytes) -> list[dict[str, str]]:
    table = read_cards(data)
    assert not table.unread
    return [{h: c for h, c in zip(table.headings, cells, strict=True) if c} for _, cells in table.rows]


def only(*lines: str | bytes, version: str = "3.0") -> dict[str, str]:
    (found,) = read(a_card("FN:Ann Ash", *lines, version=version))
    del found["name"]
    return found


class TestWhatProgramsWrite:
    def test_outlook_breaks_quoted_printable_softly(self):
        note = b"NOTE;CHARSET=us-ascii;ENCODING=QUOTED-PRINTABLE:One, two=0D=0A=\r\nthree =\r\n  four"
        assert only(note, version="2.1") == {"notes": "One, two\nthree   four"}

    def test_android_encodes_every_letter(self):
        name = "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=53=69=C3=A2=\r\n=6E=20=50"
        assert read(a_card(name, version="2.1")) == [{"name": "Siân P"}]

    def test_iphone_groups_lines_and_labels_them(self):
        found = only(
            "item1.EMAIL;type=INTERNET:ann@work.example", "EMAIL;type=HOME;type=pref:ann@home.example",
            "item2.TEL:01632 960001", "item2.X-ABLabel:_$!<Mobile>!$_", "item3.TEL:01632 960002",
            "item3.X-ABLabel:_$!<AssistantPhone>!$_", "TEL;type=HOME;type=FAX:01632 960003",
        )  # fmt: skip
        assert found == {
            "email": "ann@home.example", "mobile": "01632 960001", "further e-mail addresses": "ann@work.example",
            "assistant number": "01632 960002", "fax number": "01632 960003",
        }  # fmt: skip

    def test_lotus_notes_writes_underscores(self):
        assert only("X_LOTUS_CHARSET:UTF-8", "TEL;WORK:01632 960001", version="2.1") == {
            "telephone": "01632 960001", "X-LOTUS-CHARSET": "UTF-8",
        }  # fmt: skip

    def test_version_4_has_addresses_as_links_and_numbers_its_preferences(self):
        found = only(
            'TEL;VALUE=uri;TYPE="voice,home":tel:+44-1632-960-001;ext=12', "TEL;VALUE=uri;TYPE=cell:tel:+441632960002",
            "EMAIL:b@x.example", "EMAIL;PREF=1:mailto:a@x.example", version="4.0",
        )  # fmt: skip
        assert found == {
            "telephone": "+44-1632-960-001 ext 12", "mobile": "+441632960002", "email": "a@x.example",
            "further e-mail addresses": "b@x.example",
        }  # fmt: skip

    def test_the_home_address_comes_before_the_office_and_the_postcode_apart(self):
        found = only(
            "ADR;TYPE=WORK:;;2 Mill\\, Yard;Meadow;;ME1 2AB;", "ADR;TYPE=HOME:;Flat 1;3 Lane;Meadow;;ME3 4CD;UK"
        )
        assert found == {
            "address": "Flat 1, 3 Lane, Meadow, UK", "postcode": "ME3 4CD",
            "further addresses": "2 Mill, Yard, Meadow, ME1 2AB",
        }  # fmt: skip

    def test_a_name_in_parts_does_where_there_is_no_other(self):
        assert read(a_card("N:Ash;Ann;Mary,Jane;Dr;"))[0]["name"] == "Dr Ann Mary, Jane Ash"
        assert read(a_card("N:Ash;Ann;Trailing\\;;;\\"))[0]["name"] == "Ann Trailing; Ash \\"

    def test_pictures_are_passed_over_however_they_are_cut(self):
        found = only(
            "PHOTO;ENCODING=BASE64;JPEG:", "", " /9j/4AAQ", "AAEC", "", "LOGO:data:image/png;base64,AAAA",
            " BBBB", "NOTE:still here",
            version="2.1",
        )  # fmt: skip
        assert found == {"photo": "…", "logo": "…", "notes": "still here"}

    def test_folded_lines_keep_their_space_in_version_2_only(self):
        assert only("NOTE:one two", " three")["notes"] == "one twothree"
        assert only("NOTE:one two", " three", version="2.1")["notes"] == "one two three"

    def test_backslashes_mean_something_from_version_3_on(self):
        assert only("NOTE:a\\nb\\, c\\; d\\\\n \\q")["notes"] == "a\nb, c; d\\n \\q"
        assert only("NOTE:C:\\new, \\; d", version="2.1")["notes"] == "C:\\new, ; d"

    def test_a_card_inside_another_is_nobody_of_its_own(self):
        agent = ("AGENT:", "BEGIN:VCARD", "FN:Ben Teal", "AGENT:", "BEGIN:VCARD", "FN:Cy", "END:VCARD", "END:VCARD")
        (found,) = read(a_card("FN:Ann Ash", *agent, "NOTE:hers", version="2.1"))
        assert found == {"name": "Ann Ash", "notes": "hers"}
        assert only("AGENT:BEGIN:VCARD\\nFN:Ben Teal\\nEND:VCARD") == {
            "another person's card": "BEGIN:VCARD\nFN:Ben Teal\nEND:VCARD"
        }

    def test_two_cards_may_share_a_line(self):
        assert len(read(a_card("FN:Ann").rstrip() + a_card("FN:Ben"))) == 2

    @pytest.mark.parametrize("change", [
        lambda text: text.encode("utf-8-sig"), lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"), lambda text: text.encode("cp1252"),
        lambda text: text.replace("FN:", "FN;CHARSET=ISO-8859-1:").encode("latin-1"),
        lambda text: text.replace("FN:", "fn;charset=no-such-thing:").encode(),
        lambda text: text.replace("\r\n", "\r").encode(), lambda text: text.replace("VCARD", "vCard").encode(),
    ])  # fmt: skip
    def test_the_encoding_is_found_out(self, change, tmp_path):
        data = change(a_card("FN:Siân Müller", "NOTE:" + "x" * 200).decode())
        assert read(data)[0]["name"] == "Siân Müller"
        path = tmp_path / "named.txt"
        path.write_bytes(data)
        assert read_table(path).rows[0][1][0] == "Siân Müller"

    def test_cards_are_pasted_too(self):
        assert read_pasted("BEGIN:VCARD\nFN:Ann Ash\nEND:VCARD\n").rows == ((1, ("Ann Ash", "")),)


class TestNothingIsLost:
    def test_a_broken_card_is_named_with_its_place_and_the_rest_is_read(self):
        broken = b"BEGIN:VCARD\r\nFN:Ben Teal\r\n"
        table = read_cards(a_card("FN:Ann Ash") + broken + a_card("FN:Cy Vole") + b"BEGIN:VCARD\r\nFN:Di\r\n")
        assert [(number, cells[0]) for number, cells in table.rows] == [(1, "Ann Ash"), (3, "Cy Vole")]
        assert [(no.number, no.title) for no in table.unread] == [(2, "Ben Teal"), (4, "Di")]
        assert table.unread[0].why == (
            "The card does not end before another begins in line 7. It begins in line 5 of the file."
        )

    @pytest.mark.parametrize(("lines", "why"), [
        (("TEL:1",), "The card bears no name."),
        (("EMAIL:a@x.example",), "The card bears no name, only “a@x.example”."),
        (("FN:Carers", "KIND:group"), "The card is of a group, not of a person."),
        (("FN:Carers", "X-ADDRESSBOOKSERVER-KIND:group"), "The card is of a group, not of a person."),
        (("FN:Ann", *["AGENT:", "BEGIN:VCARD"] * 2), "The card holds another, of line 5, that never ends."),
    ])  # fmt: skip
    def test_a_card_of_nobody_says_why(self, lines, why):
        (no,) = read_cards(a_card(*lines)).unread
        assert no.why == f"{why} It begins in line 1 of the file."

    def test_lines_that_mean_nothing_are_named(self):
        table = read_cards(b"hello\r\n" + a_card("FN:Ann", "no colon here", ":", "=?;x:y") + b"END:VCARD\r\n")
        assert table.remarks == (
            "Lines that are no part of a card, or that cannot be understood, were left out: 1, 5, 6, 7, 9.",
        )

    def test_what_has_no_place_is_never_taken_for_something_else(self):
        table = read_cards(a_card("FN:Ann", "MODE:x", "ROLE:Chair", "X-A:1"), known={"mode", "role"})
        assert table.headings == ("name", "card_id", "MODE (card)", "occupation", "X-A")


class TestHostileFiles:
    @pytest.fixture(autouse=True)
    def soon(self):
        began = time.process_time()
        yield
        assert time.process_time() - began < 5

    def test_a_card_of_half_a_million_lines_and_a_file_of_more(self):
        no = read_cards(a_card("FN:Ann", *["X:1"] * 450_000)).unread[0]
        assert no.why.startswith("The card has more than 2,000 lines.")
        with pytest.raises(Refused, match="500,000 lines of contact cards are the most"):
            read_cards(b"BEGIN:VCARD\n" + b"\n" * 20_000_000)

    def test_a_line_without_end(self):
        assert "longer than 1,000,000 letters" in read_cards(a_card("FN:" + "x" * 5_000_000)).unread[0].why
        assert "longer than" in read_cards(a_card("FN:x", *[" y" * 100] * 50_000)).unread[0].why

    def test_cards_inside_cards_without_end(self):
        data = b"BEGIN:VCARD\nFN:Ann\nAGENT:\n" * 150_000
        assert [no.why[:50] for no in read_cards(data).unread] == ["The card holds another, of line 4, that never ends"]

    @pytest.mark.parametrize("line", [
        "TEL;TYPE=" + ",".join("a" * 40_000) + '"', "TEL" + ";a" * 200_000, 'TEL;X="' + '"x"' * 200_000,
        "FN;CHARSET=idna:" + "a" * 900_000, "NOTE;ENCODING=QUOTED-PRINTABLE:" + "=" * 900_000, "ADR:" + ";," * 400_000,
        "N:" + "\\" * 900_001,
    ])  # fmt: skip
    def test_a_line_that_would_keep_a_pattern_busy(self, line):
        table = read_cards(a_card("FN:Ann", line))
        assert len(table.rows) + len(table.unread) == 1

    def test_ten_thousand_names_for_lines_make_few_columns(self):
        cards = (a_card("FN:Ann", *(f"X-{n}-{m}:1" for m in range(50))) for n in range(200))
        assert read_cards(b"".join(cards)).headings[-1] == "other lines"


@pytest.mark.parametrize("data", [b"", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", b"\0" * 5000, b"END:VCARD"])
def test_what_holds_no_card_says_so(data):
    with pytest.raises(Refused, match=r"There is no contact card in this file\."):
        read_cards(data)


class TestWhatWeWrite:
    ODD = ("a\r\nb", "\\n", "a;b,c\\", "\r", " " * 200)
    TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(ODD)
    NUMBERS = st.sampled_from(["", "01632 960001", "+44 1632 960001; 01632 960002 ext 3"])

    @given(
        names=st.lists(TEXTS.filter(str.strip), min_size=1), known_as=TEXTS, address=TEXTS, postcode=TEXTS,
        notes=TEXTS, telephone=NUMBERS, mobile=NUMBERS,
    )  # fmt: skip
    def test_it_is_read_again_to_the_letter(self, tmp_path_factory, names, **said):
        target = tmp_path_factory.mktemp("cards") / "people.vcf"
        rows = [{"name": name, "name_id": f"{n}", "email": "a@x.example", **said} for n, name in enumerate(names)]
        write_cards(target, rows)
        assert max(map(len, target.read_bytes().split(b"\r\n"))) <= 75
        table = read_cards(target.read_bytes())
        found = [dict(zip(table.headings, cells, strict=True)) for _, cells in table.rows]
        assert [[one.get(h, "") for h in HEADINGS] for one in found] == [[one[h] for h in HEADINGS] for one in rows]
        assert [one["card_id"] for one in found] == [one["name_id"] for one in rows]

    def test_another_program_reads_it(self, tmp_path: Path):
        person = {
            "name": "Siân Müller-" + "漢" * 60, "name_id": "7", "email": "s@x.example", "mobile": "07700 900001",
            "address": "1 Mill, Yard\nMeadow", "postcode": "ME1 2AB", "notes": "one; two\nthree", "telephone": None,
        }  # fmt: skip
        write_cards(tmp_path / "one.vcf", [person])
        card = vobject.readOne((tmp_path / "one.vcf").read_text(encoding="utf-8"), validate=True)
        assert (card.version.value, card.uid.value, card.fn.value) == ("3.0", "urn:uuid:7", person["name"])
        assert (card.n.value.given, card.n.value.family) == ("Siân", "Müller-" + "漢" * 60)
        assert (card.adr.value.street, card.adr.value.code) == (person["address"], "ME1 2AB")
        assert (card.tel.type_param, card.note.value) == ("CELL", person["notes"])

    def test_a_text_changed_since_counts_as_it_stands(self, tmp_path: Path):
        write_cards(tmp_path / "one.vcf", [{"name": "Ann", "name_id": "7", "notes": "one\r\ntwo"}])
        data = (tmp_path / "one.vcf").read_bytes()
        assert read(data)[0]["notes"] == "one\r\ntwo"
        assert read(data.replace(b"NOTE:one", b"NOTE:six"))[0]["notes"] == "six\ntwo"

"""E-mails as files: whatever a name or subject holds, they are one e-mail to the one address."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.circulation import can_be_mailed
from cpp_desktop.domain.mail_drafts import MailDraft
from cpp_desktop.exchange.mail_drafts import as_message, safe_name, unique_name

NAUGHTY = st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | st.sampled_from(
    ["Ash, Ann <a@b.example>", "Ann\r\nBcc: all@x.example", 'Siân "Bee" Ŵyn-Pryce; (chair)', "‮nnA", "=?utf-8?q?a?="]
)


def a_draft(**changed) -> MailDraft:
    fields = {
        "file_name": "a.eml", "to": (("Ann Ash", "ann@meadow.example"),), "hidden": False, "subject": "Agenda",
        "text": "Dear Ann\n", "attachment_name": "Agenda.pdf", "attachment": b"%PDF", "size": 12, "copy_ids": (),
    }  # fmt: skip
    return MailDraft(**{**fields, **changed})


def read(draft):
    return message_from_bytes(as_message(draft), policy=SMTP)


@given(NAUGHTY, NAUGHTY, NAUGHTY)
def test_no_name_or_subject_adds_an_address_or_a_header(name, subject, attachment):
    message = read(a_draft(to=((name, "ann@meadow.example"),), subject=subject, attachment_name=f"{attachment}.pdf"))
    assert [one.addr_spec for one in message["To"].addresses] == ["ann@meadow.example"]
    assert set(message.keys()) == {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}
    (attached,) = message.iter_attachments()
    assert attached.get_content() == b"%PDF"


def test_a_mail_program_opens_it_as_a_draft():
    message = read(a_draft(text="Annwyl Siân,\n\nŵ €\n"))
    assert message["X-Unsent"] == "1"
    assert message.get_body().get_content().splitlines() == ["Annwyl Siân,", "", "ŵ €"]


def test_one_to_all_is_a_blind_copy():
    many = tuple((f"Member {n}", f"member{n}@meadow.example") for n in range(200))
    message = read(a_draft(to=many, hidden=True))
    assert message["To"] is None
    assert [one.addr_spec for one in message["Bcc"].addresses] == [address for _, address in many]


@given(NAUGHTY)
def test_a_file_name_is_one_that_every_system_takes(words):
    name = safe_name(f"{words}.eml")
    assert name.endswith(".eml")
    assert len(name) < 100
    assert not set(name) & set('<>:"/\\|?*\r\n\t\0')
    assert not name.startswith((".", " "))


@pytest.mark.parametrize("words", ["con.eml", "LPT1.eml", "aux.eml"])
def test_names_that_a_system_keeps_to_itself_are_changed(words):
    assert safe_name(words) == f"_{words}"


def test_two_of_one_name_have_two_files():
    assert unique_name("Ann Ash.eml", ["ANN ASH.eml", "Ann Ash 2.eml"]) == "Ann Ash 3.eml"


@pytest.mark.parametrize(
    "address", ["ann@meadow", "a@b.example, c@d.example", "ann ash@b.example", "a@b.example\n", ""]
)
def test_an_address_that_could_be_read_two_ways_is_not_used(address):
    assert not can_be_mailed(address)

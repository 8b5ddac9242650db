"""A signed return as it leaves: one PDF that a stranger's machine reads, valid and the same each time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import page

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.signed_returns import Disclosure
from cpp_desktop.exchange import return_pdf
from cpp_desktop.services import return_signing, signed_returns
from cpp_desktop.services.office import Office
from tests import builders
from tests.documents.reading import read_out

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)


def test_the_pdf_of_a_signed_return_is_valid_and_carries_what_was_signed(office: Office, tmp_path: Path) -> None:
    person = builders.a_person(name="Siân Pritchard")
    with office.store.transaction("join") as tx:
        tx.save_all([person, builders.a_membership(person)])
        tx.save(builders.a_meeting(date=date(2025, 9, 3), state=MeetingState.HELD))
    ready = return_signing.prepare(office, FIRST, LAST, Disclosure.SUPPRESSED, reasons={"all": "A quiet year."})
    signed = return_signing.sign_off(office, ready)
    target = tmp_path / "return.pdf"
    signed_returns.again(office, signed, target)
    found = return_pdf.read(target.read_bytes())
    assert found == signed_returns.document_of(signed)
    for profile in (page.ValidationProfile.PDF_A_3A, page.ValidationProfile.PDF_UA_1):
        report = page.validate_pdf(str(target), profile=profile)
        assert report.is_compliant, [f"{f.rule_id} {f.message}" for f in report.failures]
    words = " ".join(read_out(target))
    assert all(code in words for code in check_codes(found).values())
    assert "A quiet year." in words
    first = target.read_bytes()
    signed_returns.again(office, signed, target)
    assert target.read_bytes() == first

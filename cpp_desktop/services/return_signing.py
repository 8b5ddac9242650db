"""Signing off the annual return: prepared as it would leave, and frozen as a numbered revision."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_differences import counted_json
from cpp_desktop.domain.return_texts import counts_of, monitoring_cells
from cpp_desktop.domain.signed_returns import CheckOverride, Disclosure, DisclosureAgreement, SignedReturn
from cpp_desktop.domain.wording import day_month_year, listed
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import records, return_paper, return_reasons, return_texts, workrooms
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from cpp_desktop.services.signed_returns import Document, document_of
from cpp_desktop.services.small_numbers import HiddenNumber, suppressed, what_is_hidden

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction

_SAMPLE = "This is the sample group, and its return goes nowhere: nothing of it can be signed off."
_CHANGED = "Something was changed meanwhile, so nothing was signed off. Look at the return again."
_OF_NO_ACCOUNT = ("made", "revision", "checksum", "signature")
"""Parts of a return that may differ with nothing changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSign:
    """A return exactly as it would leave, but for its signature.

    `failed` are all checks that fail, `overrides` the reasons that go with it. `agreement` says what holds of small
    numbers (None: unanswered, so suppressed), `hidden` which of them leave as "suppressed". `before` is the revision
    that it follows; `given` is what was said with it and is remembered once it is signed off.
    """

    ret: returns.AnnualReturn
    document: Document
    failed: tuple[Check, ...]
    overrides: tuple[CheckOverride, ...]
    hidden: tuple[HiddenNumber, ...]
    agreement: DisclosureAgreement | None
    before: SignedReturn | None
    given: tuple[CheckOverride | DisclosureAgreement, ...] = field(compare=False)

    @property
    def disclosure(self) -> Disclosure:
        """What it says of small numbers."""
        return self.agreement.disclosure if self.agreement else Disclosure.SUPPRESSED

    @property
    def revision(self) -> int:
        """Its number."""
        return int(self.document["revision"])

    @property
    def standing(self) -> tuple[Check, ...]:
        """The failed checks that stand in the way, for no reason is given."""
        reasons = {o.check for o in self.overrides}
        return tuple(c for c in self.failed if c.code not in reasons)

    @property
    def problem(self) -> str:
        """Why it cannot be signed off, or nothing."""
        if self.ret.records.group.is_sample:
            return _SAMPLE
        if self.standing:
            codes = listed([c.code for c in self.standing])
            return f"Put right what fails, or give a reason that goes out with the return: {codes}."
        if self.before is not None and _told(document_of(self.before)) == _told(self.document):
            number, day = self.before.revision, day_month_year(self.before.made)
            return f"Nothing has changed since revision {number} was signed off on {day}."
        return ""


def prepare(
    office: Office,
    first: date,
    last: date,
    disclosure: Disclosure | None = None,
    *,
    reasons: Mapping[str, str] | None = None,
) -> ToSign:
    """Return what would leave; nothing is changed. `reasons` by check (or `all`) are added to those given before.

    Without a `disclosure` the agreement in force holds.

    Raises:
        Refused: the period runs backwards, or a reason is empty.
    """
    ret = returns.draw_up(office, first, last)
    failed = return_reasons.failing(office, ret)
    agreement = return_texts.agreement(office)
    said: list[CheckOverride | DisclosureAgreement] = []
    if disclosure is not None and (agreement is None or agreement.disclosure is not disclosure):
        agreement = DisclosureAgreement(agreed=office.today(), disclosure=disclosure)
        said.append(agreement)
    given = {check: CheckOverride(check=check, first=first, last=last, reason=why.strip())
             for check, why in (reasons or {}).items()}  # fmt: skip
    for one in given.values():
        records.check(one)
    overrides = return_reasons.going_with(failed, {o.check: o for o in ret.records.overrides} | given)
    document = _signed_off(returns.as_json(ret), agreement, overrides)
    document, hidden = _hiding(office, ret, document)
    return ToSign(
        ret=ret,
        document=document,
        failed=failed,
        overrides=overrides,
        hidden=hidden,
        agreement=agreement,
        before=ret.revisions[-1] if ret.revisions else None,
        given=(*said, *given.values()),
    )


def _hiding(office: Office, ret: returns.AnnualReturn, document: Document) -> tuple[Document, tuple[HiddenNumber, ...]]:
    """Hide the numbers by which somebody could be told, unless it was agreed that all are given."""
    if document["disclosure"] != Disclosure.SUPPRESSED.value:
        return document, ()
    hidden = what_is_hidden(document, _published(office))
    cells = suppressed(document, hidden)
    return _sealed({**document, "breakdowns": cells, "texts": returns.texts(ret, exact=False)}), hidden


def _signed_off(
    draft: Document, agreement: DisclosureAgreement | None, overrides: tuple[CheckOverride, ...]
) -> Document:
    disclosure = agreement.disclosure if agreement else Disclosure.SUPPRESSED
    told = return_reasons.as_json(overrides)
    return _sealed({**draft, "status": "signed off", "disclosure": disclosure.value, "overrides": told})


def _sealed(document: Document) -> Document:
    from cpp_desktop.exchange.return_file import sealed

    return sealed({key: value for key, value in document.items() if key != "checksum"})


def _published(office: Office) -> list[Document]:
    """Return everything that left before, in the order in which it did."""
    with office.store.read() as snapshot:
        return [json.loads(text) for (text,) in snapshot.columns(SignedReturn, "document")]


def _told(document: Document) -> Document:
    return {key: value for key, value in document.items() if key not in _OF_NO_ACCOUNT}


def sign_off(office: Office, to_sign: ToSign) -> SignedReturn:
    """Sign what was prepared with the group's key, keep it with its paper for good, and number it; there is no Undo.

    Raises:
        Refused: it cannot be signed off, or something was changed meanwhile.
        StorageTrouble: it could not be kept; nothing was signed off.
    """
    from cpp_desktop.exchange import signatures
    from cpp_desktop.exchange.canonical_json import canonical

    if to_sign.problem:
        raise Refused(sign_off=to_sign.problem)
    document = signatures.signed(to_sign.document, _seed(office))
    pdf = _paper(office, to_sign, document)
    with office.store.beyond_undo("sign off the annual return") as tx:
        _refuse_changed(office, to_sign)
        _remember(tx, to_sign)
        return tx.save(
            SignedReturn(
                first=to_sign.ret.period.first,
                last=to_sign.ret.period.last,
                revision=to_sign.revision,
                made=to_sign.ret.made,
                disclosure=to_sign.disclosure,
                document=canonical(document).decode(),
                digest=tx.keep(pdf),
                counted=counted_json(
                    to_sign.ret.figures, monitoring_cells(counts_of(to_sign.ret.records, to_sign.ret.period))
                ),
                key=document["signature"]["key"],
            )
        )


def _seed(office: Office) -> bytes:
    """Return the group's private key; a file from before there were keys gets one now."""
    from cpp_desktop.storage import signing_key

    with office.store.read() as snapshot:
        seed = signing_key.kept(snapshot.connection)
    if seed is None:
        with office.store.beyond_undo("make the key that returns are signed with") as tx:
            seed = signing_key.kept_or_made(tx.connection)
    return seed


def _refuse_changed(office: Office, to_sign: ToSign) -> None:
    period = to_sign.ret.period
    reasons = {one.check: one.reason for one in to_sign.given if isinstance(one, CheckOverride)}
    now = prepare(office, period.first, period.last, to_sign.disclosure, reasons=reasons)
    if now.document != to_sign.document:
        raise Refused(sign_off=_CHANGED)


def _remember(tx: Transaction, to_sign: ToSign) -> None:
    for one in to_sign.given:
        if isinstance(one, CheckOverride):
            for old in tx.all(CheckOverride, check=one.check, first=one.first, last=one.last):
                tx.remove(old)
        tx.save(one)


def _paper(office: Office, to_sign: ToSign, document: Document) -> bytes:
    """Set the return's paper and put its figures into it; it names people, so no copy stays on disk."""
    from cpp_desktop.documents import annual_return
    from cpp_desktop.exchange import return_file, return_pdf

    paper = return_paper.compose(office, masthead(office), to_sign.ret, document)
    with workrooms.apart() as folder:
        target = folder / "return.pdf"
        annual_return.write(paper, target)
        return return_pdf.with_payload(target.read_bytes(), document, return_file.as_csv(document))


def look(office: Office, to_sign: ToSign) -> Callable[[Path, int], Written]:
    """Return what writes the paper of a return as it would leave, in a type size (points)."""
    paper = return_paper.compose(office, masthead(office), to_sign.ret, to_sign.document)

    def write(target: Path, size: int) -> Written:
        from cpp_desktop.documents import annual_return

        return annual_return.write(paper, target, size)

    return write

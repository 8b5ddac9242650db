"""The verb return: drawn up, signed off, written again as it left, and approved."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from cpp_desktop.cli import return_questions
from cpp_desktop.cli.opening import opened, refuse_own_file
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.network.foreign_layouts import unit_of
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.signed_returns import Approving, Disclosure, SignedReturn
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import return_signing, return_texts, signed_returns
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_minute import find_minute

DISCLOSURES = {"exact": Disclosure.EXACT, "suppressed": Disclosure.SUPPRESSED}
SIGNERS = {"chair": Approving.CHAIR, "lead": Approving.NETWORK_LEAD}


def annual_return(options: Namespace) -> int:
    """Draw up the annual return, exact and unsigned; or sign one off, write a signed one, or say who approved it."""
    _refuse_astray(options)
    writes = options.sign_off or options.sign or options.adopted or options.text
    with opened(options, read_only=not writes) as office:
        if options.out:
            refuse_own_file(office, options.out)
        for section, text in options.text or ():
            return_texts.write(office, section, options.first, options.last, text)
        if options.missing or options.differences:
            return return_questions.told(office, options)
        if options.sign or options.adopted:
            return _approve(office, options)
        if options.sign_off:
            return _told_at_once(office, options, _sign_off(office, options))
        if options.revision is not None:
            number = options.revision
            return _told(office, options, signed_returns.revision(office, options.first, options.last, number))
        return _draw_up(office, options)


def _refuse_astray(options: Namespace) -> None:
    """Refuse what has no meaning for what is asked, so that it is not passed over."""
    if not options.sign_off and (options.disclosure or options.override):
        raise Refused(sign_off="--disclosure and --override are said with --sign-off; nothing was done.")
    if options.sign_off and (options.revision is not None or options.sign or options.adopted):
        raise Refused(sign_off="Sign off first; --revision, --sign and --adopted are for a return that is signed off.")
    if options.text and (options.sign_off or options.sign or options.adopted or options.revision is not None):
        raise Refused(text="Write the texts first, by themselves; then say what becomes of the return.")
    asks = options.missing or options.differences
    if asks and (options.sign_off or options.sign or options.adopted or options.out):
        raise Refused(missing="--missing and --differences only say something; ask for them by themselves.")
    if options.sign and not (options.on and options.by):
        raise Refused(sign="Say with --on DATE and --by NAME when it was signed, and by whom.")
    if not options.sign and (options.by or (options.on and not options.adopted)):
        raise Refused(sign="Say with --sign chair or --sign lead whose signature it is.")


def _draw_up(office: Office, options: Namespace) -> int:
    if options.out:
        returns.write(office, options.first, options.last, options.out)
    return _put(options, returns.as_json(returns.draw_up(office, options.first, options.last)))


def _sign_off(office: Office, options: Namespace) -> SignedReturn:
    if options.out and (options.out.is_dir() or not options.out.parent.is_dir()):
        raise Refused(out=f"Nothing was signed off: “{options.out}” cannot be written there.")
    disclosure = DISCLOSURES[options.disclosure] if options.disclosure else None
    reasons = dict(options.override or ())
    to_sign = return_signing.prepare(office, options.first, options.last, disclosure, reasons=reasons)
    signed = return_signing.sign_off(office, to_sign)
    for one in to_sign.hidden:
        say(one.sentence)
    return signed


def _told_at_once(office: Office, options: Namespace, signed: SignedReturn) -> int:
    try:
        return _told(office, options, signed)
    except StorageTrouble as trouble:
        number = signed.revision
        again = f"Write it elsewhere with --revision {number} --out TARGET."
        raise StorageTrouble(f"{trouble} Revision {number} is signed off, and stays so. {again}") from trouble


def _told(office: Office, options: Namespace, signed: SignedReturn) -> int:
    if options.out:
        signed_returns.again(office, signed, options.out)
    return _put(options, signed_returns.document_of(signed))


def _put(options: Namespace, document: dict[str, Any]) -> int:
    if options.json:
        put_json(document)
    elif options.out:
        put(options.out)
    else:
        for code, figure in document["figures"].items():
            put(f"{code}\t{value_words(figure, unit_of(code))}")
    return 0


def _approve(office: Office, options: Namespace) -> int:
    signed = return_questions.wanted(office, options)
    if options.out:
        raise Refused(out="Write the return again with --revision and --out once this is said.")
    if options.adopted:
        minute, met = find_minute(office, options.adopted)
        day = options.on or met.date
        signed_returns.sign(office, signed, Approving.ADOPTED, day, minute_id=minute.id)
    if options.sign:
        signed_returns.sign(office, signed, SIGNERS[options.sign], options.on, options.by)
    steps = signed_returns.signatures(office, signed)
    told = [{"kind": s.kind.value, "on": s.day.isoformat(), "by": s.name or None} for s in steps]
    if options.json:
        put_json({"revision": signed.revision, "approved": told})
    else:
        for one in told:
            put(f"{one['kind']}\t{one['on']}\t{one['by'] or ''}".rstrip())
    return 0

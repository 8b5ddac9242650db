"""Random papers of every kind: empty, huge, in scripts that no font has, and from sheets that were damaged."""

from __future__ import annotations

from cpp_desktop.domain.papers import SIZES
from tests.documents import (
    action_slip_samples,
    random_claim_forms,
    random_group_papers,
    random_influence_papers,
    random_network_papers,
    random_people_papers,
    random_subject_access,
)
from tests.documents.chance import Chance

KINDS = (
    "agenda", "minutes", "action_log", "action_slip", "decisions", "register", "annual_return", "recovery_sheet",
    "directory", "subject_access", "sign_in", "golden_thread", "you_said", "letter", "claim_form",
    "reflection_sheet", "network_reply",
)  # fmt: skip
"""Papers with a head and a foot."""
SHEETS = ("labels", "badges")
LONG = ("network_report",)
"""Papers that take long to be read out: they have tests of their own."""
_DRAWN_BY = (
    random_group_papers, action_slip_samples, random_people_papers, random_subject_access, random_influence_papers,
    random_claim_forms, random_network_papers,
)  # fmt: skip


def random_paper(seed: int) -> tuple[str, object, int]:
    """Return the kind of a random paper, the paper and a type size: 12 and 20 by turns, at times another."""
    chance, kinds = Chance(seed), (*KINDS, *SHEETS, *LONG)
    kind = kinds[seed % len(kinds)]
    size = chance.one(SIZES) if seed % 10 == 9 else (12, 20)[seed // len(kinds) % 2]
    made = next(getattr(module, kind) for module in _DRAWN_BY if hasattr(module, kind))
    return kind, made(chance), size

"""Finding other people in texts about somebody: nothing is lost, nobody else is left in, the person stays."""

from __future__ import annotations

import re
from random import Random

import pytest

from cpp_desktop.domain.erasure import Names, marks
from cpp_desktop.domain.initials import initials
from cpp_desktop.domain.third_parties import Others, words_of

FIRST = ("Tamsin", "Siân", "Jo", "Mary-Ann", "Оксана", "D'Arcy", "Will")
LAST = ("Hollowell", "Green", "Ellis-Jones", "O’Brien", "Ковальчук", "Nye", "van Dijk")


def of(name: str, n: int) -> Names:
    return Names.of([{"name": name, "known_as": "", "email": f"p{n}@vale.example", "telephone": f"01632 96{n:04}"}])


def others(own: str, *names: str, guests: tuple[str, ...] = ()) -> Others:
    known = {f"p{n}": of(name, n) for n, name in enumerate(names, 1)}
    letters = {i: initials(name) for i, name in zip(known, names, strict=True)}
    return Others(marks(of(own, 0), [initials(own)], known.values()), known, letters, guests)


def marked(found: Others, text: str) -> str:
    return "".join(f"[{p.text}{'' if p.sure else '?'}]" if p.other else p.text for p in found.passage(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tamsin Hollowell and Gwen Ellis agreed.", "Tamsin Hollowell and [Gwen Ellis] agreed."),
        ("ELLIS, GWEN rang", "[ELLIS, GWEN] rang"),
        ("Mrs Ellis and Mrs Hollowell", "[Mrs Ellis] and Mrs Hollowell"),
        ("Gwen said so, GE noted it", "[Gwen?] said so, [GE?] noted it"),
        ("write to p1@vale.example or p0@vale.example", "write to [p1@vale.example] or p0@vale.example"),
        ("+44 1632 960001, (01632) 960000", "[+44 1632 960001], (01632) 960000"),
        ("Dr Mehta or x@other.example, 07700 900123", "[Dr Mehta?] or [x@other.example?], [07700 900123?]"),
        ("Ask Peter Hollowell", "Ask [Peter Hollowell]"),
        ("Hollowell was thanked", "Hollowell was thanked"),
        ("on 12 May 2026 at 10:30, minute 4.2", "on 12 May 2026 at 10:30, minute 4.2"),
        ("Rowan House sent a card; the House stood", "[Rowan House?] sent a card; the House stood"),
        ("Gwendolen and Tellis are no names", "Gwendolen and Tellis are no names"),
    ],
)
def test_others_are_marked_and_the_person_is_not(text, expected):
    found = others("Tamsin Hollowell", "Gwen Ellis", "Peter Hollowell", guests=("Rowan House",))
    assert marked(found, text) == expected


def test_a_part_of_somebody_elses_name_does_not_name_the_person():
    found = others("Tamsin Hollowell", "Tamsin Nye")
    assert not found.names_the_person("Tamsin Nye spoke")
    assert found.names_the_person("Tamsin spoke after Tamsin Nye")


@pytest.mark.parametrize("seed", range(60))
def test_in_any_text_nobody_else_is_left_and_nothing_is_lost(seed):
    r = Random(seed)
    everybody = sorted({f"{r.choice(FIRST)} {r.choice(LAST)}" for _ in range(12)})
    own, rest = everybody[0], everybody[1:]
    found = others(own, *rest)

    def said(name: str, n: int) -> str:
        first, _, last = name.partition(" ")
        forms = (name, name.upper(), f"{last}, {first}", f"p{n}@vale.example", f"01632 96{n:04}", f"0163296{n:04}")
        return r.choice(forms)

    for _ in range(20):
        names = [said(name, n) for n, name in r.sample(list(enumerate(everybody)), 5)]
        text = "".join(f"{r.choice(('', 'the ', '(', '“'))}{n}{r.choice((' ', ', ', '; ', ') ', '. '))}" for n in names)
        passage = found.passage(text)
        assert words_of(passage) == text
        left = "".join("|" if p.other else p.text for p in passage)
        for n, name in enumerate(rest, 1):
            assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", left, re.I), (name, text)
            assert f"p{n}@" not in left
            assert f"96{n:04}" not in left
        if own in text:
            assert own in left

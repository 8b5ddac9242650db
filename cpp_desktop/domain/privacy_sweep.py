"""What in a text may be too private to send round: shown to the secretary, who decides; nothing is changed here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from cpp_desktop.domain.language import said
from cpp_desktop.domain.names_in_text import Known, Lexicon, Mention, NameBook, Standing, sentences
from cpp_desktop.domain.private_details import Detail, details, squeezed
from cpp_desktop.domain.wording import listed

Span = tuple[int, int]
"""A place in a text, from and to before."""

_WORDS_BEHIND = 2


class Kind(Enum):
    """Why something is shown."""

    NOT_A_MEMBER = "somebody who is not a member"
    HAS_DIED = "somebody who has died"
    UNKNOWN_NAME = "a name that nobody is known by"
    HEALTH = "health beside a name"
    TELEPHONE = "telephone number"
    EMAIL = "e-mail address"
    POSTCODE = "postcode"
    NHS_NUMBER = "NHS number"


_OF_DETAIL = {
    Detail.TELEPHONE: Kind.TELEPHONE,
    Detail.EMAIL: Kind.EMAIL,
    Detail.POSTCODE: Kind.POSTCODE,
    Detail.NHS_NUMBER: Kind.NHS_NUMBER,
}


@dataclass(frozen=True, slots=True)
class Passage:
    """One text to be looked through: a record's id, the field, and its words."""

    record_id: str
    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to be looked at: what kind, in which passage, at which places, and why in one plain sentence."""

    kind: Kind
    passage: Passage
    spans: tuple[Span, ...]
    why: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words at its places, each once."""
        return tuple(dict.fromkeys(self.passage.words[start:end] for start, end in self.spans))

    @property
    def key(self) -> str:
        """What it is remembered by while the sentences round it stay as they are; nothing can be read from it."""
        first, last = self.spans[0][0], max(end for _, end in self.spans)
        round_it = [
            self.passage.words[start:end].strip()
            for start, end in sentences(self.passage.words)
            if start < last and first < end
        ]
        told = (self.passage.record_id, self.passage.field, self.kind.value, *self.words, *round_it)
        return sha256("\0".join(told).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class HealthWords:
    """Words for conditions, symptoms and treatments, and those behind them that name a service instead."""

    health: re.Pattern[str]
    service: re.Pattern[str]

    @classmethod
    def of(cls, health: Iterable[str], service: Iterable[str]) -> HealthWords:
        """Make them from lists: small letters, `*` for any further ones."""
        return cls(_any_of(health), _any_of(service))

    def found(self, text: str, start: int, end: int) -> Iterator[Span]:
        """Give each place between two where one is used of somebody, as far as the words behind it tell."""
        for match in self.health.finditer(text, start, end):
            behind = re.match(rf"(?:[ -][^\W\d_]+){{0,{_WORDS_BEHIND}}}", text[match.end() : end])
            if not any(map(self.service.fullmatch, re.split(r"[ -]", behind[0] if behind else ""))):
                yield match.span()


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    forms = [
        r"\s+".join(map(re.escape, word.removesuffix("*").split())) + r"\w*" * word.endswith("*")
        for word in sorted(set(words), key=lambda word: (-len(word), word))
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms) or '(?!)'})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sweeper:
    """What texts are looked through with; `own_details` are the group's, such as its secretary's address."""

    names: NameBook
    health: HealthWords
    own_details: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls, known: Iterable[Known], lexicon: Lexicon, health: HealthWords, own_texts: Iterable[str] = ()
    ) -> Sweeper:
        """Make ready to look through texts; what stands in the group's `own_texts` is nobody's private detail."""
        own = (squeezed(text[found.start : found.end]) for text in own_texts for found in details(text))
        return cls(NameBook(tuple(known), lexicon), health, frozenset(own))


def findings(passages: Iterable[Passage], sweeper: Sweeper) -> tuple[Finding, ...]:
    """Return what is to be looked at, passage by passage, in the order in which it stands there."""
    found: list[Finding] = []
    for passage in passages:
        mentions = sweeper.names.mentions(passage.words)
        here = [*_names(passage, mentions), *_health(passage, mentions, sweeper), *_details(passage, sweeper)]
        found += sorted(here, key=lambda finding: (finding.spans[0], finding.kind.value))
    return tuple(found)


def _names(passage: Passage, mentions: list[Mention]) -> Iterator[Finding]:
    """Show each name once a passage, wherever it stands in it."""
    places: dict[tuple[Kind, str], list[Span]] = {}
    for mention in mentions:
        if (kind := _kind_of(mention)) is not None:
            who = mention.known.id if mention.known else passage.words[mention.start : mention.end]
            places.setdefault((kind, who), []).append((mention.start, mention.end))
    reasons = {
        Kind.NOT_A_MEMBER: said("{0} is in the register and was not a member on this day."),
        Kind.HAS_DIED: said("{0} has died. You may wish to ask the family before this is sent."),
        Kind.UNKNOWN_NAME: said("“{0}” looks like the name of somebody who is not in the register."),
    }
    for (kind, _), spans in places.items():
        words = passage.words[spans[0][0] : spans[0][1]]
        yield Finding(kind, passage, tuple(spans), reasons[kind].format(words))


def _kind_of(mention: Mention) -> Kind | None:
    """Say why a name is shown, if it is; single names are too often somebody else's, or no name at all."""
    if mention.known is None:
        return Kind.UNKNOWN_NAME
    if not mention.sure:
        return None
    return {Standing.NOT_A_MEMBER: Kind.NOT_A_MEMBER, Standing.DIED: Kind.HAS_DIED}.get(mention.known.standing)


def _health(passage: Passage, mentions: list[Mention], sweeper: Sweeper) -> Iterator[Finding]:
    """Show the health words of each sentence that names a person."""
    for start, end in sentences(passage.words):
        within = [m for m in mentions if start <= m.start < end]
        people = [(m.start, m.end) for m in within if m.is_person]
        if not people:
            continue
        words = [
            (at, to)
            for at, to in sweeper.health.found(passage.words, start, end)
            if not any(at < m.end and m.start < to for m in within)
        ]
        if words:
            said_words = listed([f"“{passage.words[at:to]}”" for at, to in words])
            names = listed(list(dict.fromkeys(passage.words[at:to] for at, to in people)))
            why = said("{0} stands in one sentence with the name {1}.").format(said_words, names)
            yield Finding(Kind.HEALTH, passage, tuple(sorted([*words, *people])), why)


def _details(passage: Passage, sweeper: Sweeper) -> Iterator[Finding]:
    places: dict[tuple[Kind, str], list[Span]] = {}
    reasons: dict[tuple[Kind, str], str] = {}
    for found in details(passage.words):
        words = passage.words[found.start : found.end]
        if squeezed(words) in sweeper.own_details:
            continue
        kind = _OF_DETAIL[found.kind]
        places.setdefault((kind, squeezed(words)), []).append((found.start, found.end))
        reasons[kind, squeezed(words)] = _detail_words(kind, sure=found.sure).format(words)
    for key, spans in places.items():
        yield Finding(key[0], passage, tuple(spans), reasons[key])


def _detail_words(kind: Kind, *, sure: bool) -> str:
    match kind:
        case Kind.TELEPHONE:
            return said("“{0}” looks like a telephone number.")
        case Kind.EMAIL:
            return said("“{0}” is an e-mail address.")
        case Kind.POSTCODE:
            return said("“{0}” looks like a postcode.")
        case _ if sure:
            return said("“{0}” looks like an NHS number, and its check digit fits.")
        case _:
            return said("“{0}” is spaced like an NHS number, though its check digit does not fit.")

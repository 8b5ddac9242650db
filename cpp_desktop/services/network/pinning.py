"""The key that a group's returns are signed with: pinned with the first, and another refused until it is trusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.fingerprints import check_words, fingerprint
from cpp_desktop.domain.network.records import NetworkGroup
from cpp_desktop.services.network.groups import one_and_the_same

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

_OTHER_KEY: Final = (
    "This return is signed with another key than those of “{0}” before. Ring the group and compare the words before "
    "you trust it. Words of the key so far: {1}; its fingerprint: {2}. Words of the new key: {3}; its fingerprint: {4}."
)
_FOREIGN_KEY: Final = (
    "This return says that it is from “{0}”, but is signed with the key of “{1}”. Ring both before you trust it. "
    "Words of the key: {2}; its fingerprint: {3}."
)


def with_key(view: View, group: NetworkGroup, key: str | None, today: date) -> NetworkGroup:
    """Return a group with the key of a return, which is pinned where it has none yet; nothing is saved.

    Raises:
        Refused: the key is not the group's, or is another group's.
    """
    if key is None or key == group.key:
        return group
    for other in view.all(NetworkGroup, key=key):
        if not _are_one(view, other, group):
            raise Refused(source=_FOREIGN_KEY.format(group.name, other.name, *_words_of(key)))
    if group.key is not None:
        raise Refused(source=_OTHER_KEY.format(group.name, *_words_of(group.key), *_words_of(key)))
    return replace(group, key=key, key_since=today)


def _words_of(key: str) -> tuple[str, str]:
    return check_words(key), fingerprint(key)


def _are_one(view: View, one: NetworkGroup, other: NetworkGroup) -> bool:
    return one_and_the_same(view, one).id == one_and_the_same(view, other).id

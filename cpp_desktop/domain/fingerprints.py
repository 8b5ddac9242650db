"""The fingerprint of a key: in groups of hex to compare by eye, in words to read to each other over the telephone."""

from __future__ import annotations

import hashlib
from typing import Final

_WORDS: Final = tuple(
    """
    acorn actor alley amber anchor angel ankle arrow artist attic autumn badge baker banjo barn basket bell bench
    berry bicycle blanket blue boat bonnet book bowl brass bread brick bus butter cabin cactus cake candle captain
    carpet castle cello chair cherry chimney circus clock coat coffee comet corn cotton cousin crown cup daisy dance
    deer desk dinner doctor dolphin donkey door dress drum duck eagle echo egg elbow emerald engine falcon family
    farmer father fence ferry fiddle field finger flag flower fog forest fox friend frost fruit gallery gate giant
    ginger glass goat gold goose grape green gull hammer hand harbour hazel heart hedge helmet hero honey horse
    hotel house ice igloo ink iron island ivy jacket jam jelly jigsaw journey judge juice jungle kettle key kitchen
    knight lake lamp lantern lark leaf lemon letter library lily lion lobster lunch magnet maple marble meadow medal
    melon mitten monkey moon morning mountain museum napkin needle nest north nurse nutmeg oak ocean office olive
    onion opera orchard otter oven owl paddle palace panda paper parrot peach pebble pencil piano pillow pine pirate
    planet plum pony poppy potato prince pumpkin purple queen quilt quarter radio railway raven ribbon river robin
    rocket roof rose rug saddle sailor salmon saturn scarf school shadow shell sister sky snow soap spoon spring
    stable stone street summer sun swan table temple tennis theatre thunder tiger tomato torch tower train trumpet
    tulip tunnel turtle umbrella uniform valley vanilla velvet violin voyage wagon walnut water whale wheel whistle
    willow wizard wolf wool yacht yard zebra zoo
    """.split()
)

HOW_MANY: Final = 8
"""So many words, of 256 each, tell one key from 18 million million million others."""


def fingerprint(key: str) -> str:
    """Return the SHA-256 of a public key (in hex) as groups of four, as 3f9a 07c1."""
    digest = _digest(key).hex()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def check_words(key: str) -> str:
    """Return eight short words for a public key (in hex): the first bytes of its fingerprint."""
    return " ".join(_WORDS[byte] for byte in _digest(key)[:HOW_MANY])


def _digest(key: str) -> bytes:
    return hashlib.sha256(bytes.fromhex(key)).digest()

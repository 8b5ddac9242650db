"""What a register holds before anything is received, and what it knows about itself."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, insert, select

from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage.register import columns
from cpp_desktop.storage.register.tables import TABLE_OF, register_info
from cpp_desktop.storage.rows import to_row

FORMAT = "1"
_SEED_BYTES = 32


def begin(connection: Connection, network: Network) -> None:
    """Write down what a register is from its beginning: its network, its name, and the seed of its signing key."""
    facts = {"format": FORMAT, "name": network.name, "seed": secrets.token_hex(_SEED_BYTES)}
    connection.execute(insert(register_info), [{"key": key, "value": value} for key, value in facts.items()])
    connection.execute(insert(TABLE_OF[Network]), to_row(network))
    columns.give_out(connection, columns.known_pairs())


def fact(connection: Connection, key: str) -> str:
    """Return something that the register knows about itself."""
    value: str = connection.execute(select(register_info.c.value).where(register_info.c.key == key)).scalar_one()
    return value

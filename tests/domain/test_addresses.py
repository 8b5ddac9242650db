"""An address is remembered without its password, wherever in it that stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.engine import URL

from cpp_desktop.domain.addresses import name_of, server_of, without_password

AT = "postgresql+psycopg://lead@db.example.org"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (f"{AT}/returns", f"{AT}/returns"),
        ("postgresql+psycopg://lead:secret@db.example.org/returns", f"{AT}/returns"),
        ("postgresql+psycopg://lead:se/cr?et@db.example.org/returns", f"{AT}/returns"),
        ("postgresql+psycopg://lead:***@db.example.org/returns?sslmode=require", f"{AT}/returns?sslmode=require"),
        (f"{AT}/returns?password=secret", f"{AT}/returns"),
        (f"{AT}/returns?sslmode=require&sslpassword=secret", f"{AT}/returns?sslmode=require"),
        ("postgresql://db.example.org:5433/returns", "postgresql://db.example.org:5433/returns"),
    ],
)
def test_a_password_is_left_out(address: str, kept: str) -> None:
    assert without_password(address) == kept


@given(st.text(min_size=1), st.text(min_size=1), st.none() | st.integers(1, 65535))
def test_no_password_stays_whatever_it_is_made_of(user: str, secret: str, port: int | None) -> None:
    url = URL.create("postgresql+psycopg", user, f"#{secret}#", "db.example.org", port, "returns")
    given = url.render_as_string(hide_password=False)
    assert without_password(given) == url._replace(password=None).render_as_string()


@pytest.mark.parametrize(
    ("address", "database", "server"),
    [
        (f"{AT}/returns?sslmode=require", "returns", "db.example.org"),
        ("postgresql+psycopg://lead:a/b@db.example.org:5433/returns", "returns", "db.example.org:5433"),
        ("postgresql+psycopg://lead@/returns?host=/tmp/x", "returns", ""),
        (AT, "db.example.org", "db.example.org"),
    ],
)
def test_it_is_called_by_its_database_and_its_server(address: str, database: str, server: str) -> None:
    assert (name_of(address), server_of(address)) == (database, server)

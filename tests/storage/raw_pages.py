"""All that a key can read of a group file, byte by byte: every page, free ones too, and the rows of every table."""

from __future__ import annotations

import ctypes
import ctypes.util
from pathlib import Path

import pytest

from cpp_desktop.storage.engine import make_engine

PAGE, SALT, IV, SEAL = 4096, 16, 16, 64


def pages(path: Path, key: bytes) -> bytes:
    """Return the file's pages in clear (SQLCipher 4: AES-256 in CBC mode, vector and seal at the end of a page)."""
    clear, whole = [], path.read_bytes()
    for at in range(0, len(whole), PAGE):
        page = whole[at : at + PAGE]
        body, vector = page[SALT if at == 0 else 0 : PAGE - IV - SEAL], page[PAGE - IV - SEAL : PAGE - SEAL]
        clear.append(_decrypted(body, key, vector))
    return b"".join(clear)


def _decrypted(body: bytes, key: bytes, vector: bytes) -> bytes:
    found = ctypes.util.find_library("crypto")
    if found is None:
        pytest.skip("no OpenSSL on this computer to read raw pages with")
    crypto = ctypes.CDLL(found)
    crypto.EVP_CIPHER_CTX_new.restype = crypto.EVP_aes_256_cbc.restype = ctypes.c_void_p
    context, out, size = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new()), ctypes.create_string_buffer(PAGE), ctypes.c_int()
    try:
        assert crypto.EVP_DecryptInit_ex(context, ctypes.c_void_p(crypto.EVP_aes_256_cbc()), None, key, vector) == 1
        assert crypto.EVP_CIPHER_CTX_set_padding(context, 0) == 1
        assert crypto.EVP_DecryptUpdate(context, out, ctypes.byref(size), body, len(body)) == 1
    finally:
        crypto.EVP_CIPHER_CTX_free(context)
    return out.raw[: size.value]


def rows(path: Path, key: bytes) -> str:
    """Return every row of every table as text, the search's own tables and each of its words among them."""
    engine = make_engine(path, key, read_only=True)
    with engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        found = [str(connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()) for name in names]
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, 'row')")
        found += connection.exec_driver_sql("SELECT term FROM temp.words").scalars().all()
    engine.dispose()
    return "\n".join(found)


def words_in(path: Path, key: bytes, words: list[str]) -> list[str]:
    """Return which of these words stand anywhere in a file, whatever their case."""
    clear, told = pages(path, key).lower(), rows(path, key).lower()
    return [word for word in words if word.lower().encode() in clear or word.lower() in told]

"""PDFs of empty pages, for tests that need a paper and not what it says."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def pdf(pages: int = 1, size: tuple[float, float] = (612, 792), **protected: str) -> bytes:
    """Return so many pages of a size in points, under a password where one is given."""
    made, out = pikepdf.new(), BytesIO()
    for _ in range(pages):
        made.add_blank_page(page_size=size)
    made.save(out, deterministic_id=not protected, encryption=pikepdf.Encryption(**protected) if protected else None)
    return out.getvalue()

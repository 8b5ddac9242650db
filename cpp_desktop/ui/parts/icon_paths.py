"""The drawings behind the icons: 24 by 24, one stroke, made for this app."""

from __future__ import annotations

_PATHS = {
    "alert": '<path d="M12 4L2.5 20h19zM12 10v4M12 17v.1"/>',
    "arrow": '<path d="M5 12h14M13 6l6 6-6 6"/>',
    "book": '<path d="M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14"/>',
    "calendar": '<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>',
    "candle": (
        '<rect x="9" y="12" width="6" height="9" rx="1"/><path d="M12 12v-2M12 9.5c-2-1.3-2-3.2 0-6 2 2.8 2 4.7 0 6z"/>'
    ),
    "chart": '<path d="M4 20h16M7 16v-5M12 16V5M17 16V9"/>',
    "check": '<path d="M4 6l2 2 3-4M4 14l2 2 3-4M13 7h7M13 15h7M13 20h7"/>',
    "chevron": '<path d="M6 9l6 6 6-6"/>',
    "clip": '<path d="M20 11l-8.5 8.5a5 5 0 01-7-7L13 4a3.3 3.3 0 014.7 4.7L9.3 17a1.7 1.7 0 01-2.4-2.4L14 7.5"/>',
    "clock": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>',
    "cup": '<path d="M5 8h12v6a5 5 0 01-5 5h-2a5 5 0 01-5-5zM17 10h2a2 2 0 010 5h-2M9 3v2M13 3v2"/>',
    "disk": (
        '<path d="M4 7v10c0 1.7 3.6 3 8 3s8-1.3 8-3V7M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3"/><ellipse cx="12" cy="7"'
        ' rx="8" ry="3"/>'
    ),
    "dot": '<circle cx="12" cy="12" r="3"/>',
    "down": '<path d="M12 4v11M7 11l5 5 5-5M4 20h16"/>',
    "edit": '<path d="M4 20l1-4L16 5l3 3L8 19z"/>',
    "file": '<path d="M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5"/>',
    "flag": '<path d="M5 21V4h12l-2 4 2 4H5"/>',
    "folder": '<path d="M3 6h7l2 3h9v11H3z"/>',
    "gear": (
        '<circle cx="12" cy="12" r="3"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1'
        ' 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1"/>'
    ),
    "grip": '<path d="M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1"/>',
    "hand": (
        '<path d="M8 13V6a1.5 1.5 0 013 0v5V4.5a1.5 1.5 0 013 0V11 6a1.5 1.5 0 013 0v8a7 7 0 01-7 7c-3'
        ' 0-4-1.5-6-5l-1-2a1.5 1.5 0 012.5-1.5z"/>'
    ),
    "help": '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 113.5 2.3c-.8.4-1 1-1 1.7M12 17v.1"/>',
    "hidden": (
        '<path d="M4 4l16 16M10 6.2A9 9 0 0112 6c5 0 8 4 9.5 6a16 16 0 01-3 3.5M6.5 8C4.5 9.3 3.2 11 2.5 12c1.5 2'
        ' 4.5 6 9.5 6 1.3 0 2.5-.3 3.5-.7"/>'
    ),
    "home": '<path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z"/>',
    "horn": '<path d="M4 10v4l3 .5L9 20h2.5l-1-5L19 18V6L7 9.7zM19 10a2.5 2.5 0 010 4"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.5v.1"/>',
    "left": '<path d="M15 6l-6 6 6 6"/>',
    "lock": '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 018 0v3"/>',
    "mail": '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3 7l9 7 9-7"/>',
    "minus": '<path d="M6 12h12"/>',
    "pause": '<circle cx="12" cy="12" r="9"/><path d="M10 9v6M14 9v6"/>',
    "people": (
        '<circle cx="9" cy="8" r="3.5"/><path d="M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3.5 3.5 0 010 6.5M18 14.5c2 .8'
        ' 3 2.7 3 5.5"/>'
    ),
    "person": '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c0-4.5 3-6.5 7.5-6.5s7.5 2 7.5 6.5"/>',
    "phone": '<path d="M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2"/>',
    "pin": '<path d="M12 21c-4-5-6-8-6-11a6 6 0 1112 0c0 3-2 6-6 11z"/><circle cx="12" cy="10" r="2"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "print": '<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>',
    "redo": '<path d="M16 5l4 4-4 4M20 9h-9a5.5 5.5 0 000 11h4"/>',
    "return": '<rect x="5" y="4" width="14" height="17" rx="2"/><path d="M9 4V2.5h6V4M9 17v-3M12 17v-7M15 17v-5"/>',
    "right": '<path d="M9 6l6 6-6 6"/>',
    "ring": '<circle cx="12" cy="12" r="8"/>',
    "save": '<path d="M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6"/>',
    "search": '<circle cx="11" cy="11" r="6"/><path d="M16 16l5 5"/>',
    "seats": (
        '<circle cx="12" cy="5" r="2.5"/><circle cx="5" cy="18" r="2.5"/><circle cx="19" cy="18" r="2.5"/><path'
        ' d="M11 7.3L6.2 15.7M13 7.3l4.800 8.4M7.5 18h9"/>'
    ),
    "seed": '<path d="M12 21v-8M12 15c-5 0-7-3-7-7 5 0 7 3 7 7zM12 12c0-4 2-6.5 7-6.5 0 4-2 6.5-7 6.5z"/>',
    "shield": '<path d="M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-4.5"/>',
    "sort": '<path d="M7 10l5-5 5 5M7 14l5 5 5-5"/>',
    "swap": '<path d="M4 8h15l-3.5-3.5M20 16H5l3.5 3.5"/>',
    "talk": '<path d="M4 5h16v11H10l-5 4v-4H4z"/>',
    "thread": (
        '<circle cx="5" cy="5" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="19" r="2"/><path d="M7'
        ' 5c4 0 5 2 5 5M14 12c4 0 5 2 5 5"/>'
    ),
    "tick": '<path d="M5 13l4 4L19 7"/>',
    "trash": '<path d="M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5"/>',
    "undo": '<path d="M8 5L4 9l4 4M4 9h9a5.5 5.5 0 010 11H9"/>',
    "up": '<path d="M6 15l6-6 6 6"/>',
    "x": '<path d="M6 6l12 12M18 6L6 18"/>',
    "zoom_in": '<circle cx="11" cy="11" r="6"/><path d="M16 16l5 5M8.5 11h5M11 8.5v5"/>',
    "zoom_out": '<circle cx="11" cy="11" r="6"/><path d="M16 16l5 5M8.5 11h5"/>',
    "disc": '<circle cx="12" cy="12" r="7"/>',
}
NAMES = frozenset(_PATHS)


def svg(name: str, colour: str, stroke: float = 1.9) -> bytes:
    """Return an icon as an SVG file in one `#RRGGBB` colour.

    Raises:
        KeyError: there is no icon of that name.
    """
    fill = colour if name == "disc" else "none"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="{fill}" stroke="{colour}" '
        f'stroke-width="{stroke}" stroke-linecap="round" stroke-linejoin="round">{_PATHS[name]}</svg>'
    ).encode()

"""Design tokens: each colour by its meaning, once for a light and once for a dark window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#F3F2EE", "surface": "#FFFFFF", "sunken": "#F8F7F4", "line": "#DFDCD4", "control": "#79838A",
        "text": "#1D2A34", "muted": "#4C5962",
        "accent": "#14588A", "accent_hover": "#0E446C", "accent_soft": "#E3EEF6", "accent_text": "#0F4B77",
        "on_accent": "#FFFFFF",
        "rail": "#163149", "rail_text": "#DBE6EE", "rail_on": "#FFFFFF", "rail_sel": "#2B4E6B",
        "rail_line": "#3A5872", "rail_edge": "#8FA8BC", "rail_mark": "#F2C94C", "rail_ring": "#9CCBEA",
        "ok": "#1D6538", "ok_soft": "#E3F1E6", "warn": "#764700", "warn_soft": "#FBEDD2",
        "danger": "#972A26", "danger_soft": "#FAE7E4", "private": "#5A3B86", "private_soft": "#EFE9F6",
        "neutral": "#434F58", "neutral_soft": "#EBE9E3", "teal": "#0D5C56", "teal_soft": "#DBEEEC",
        "gold": "#B07D10", "gold_soft": "#FAF1D9",
        "development": "#66579F", "opinion": "#14588A", "representation": "#14756E", "information": "#A75A12",
        "influence": "#A23459",
        "ring_dark": "#10181F", "ring_light": "#FFDD33",
    }
)  # fmt: skip
DARK: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#11181E", "surface": "#1A242C", "sunken": "#151E25", "line": "#34414B", "control": "#83939F",
        "text": "#EDF2F4", "muted": "#B2BEC6",
        "accent": "#7DBAE9", "accent_hover": "#9CCCF1", "accent_soft": "#1C3B53", "accent_text": "#A9D4F6",
        "on_accent": "#06141F",
        "rail": "#0B1721", "rail_text": "#C9D8E4", "rail_on": "#FFFFFF", "rail_sel": "#22465F",
        "rail_line": "#2B4254", "rail_edge": "#6F8798", "rail_mark": "#F2C94C", "rail_ring": "#9CCBEA",
        "ok": "#8FDBA8", "ok_soft": "#16381F", "warn": "#F7C981", "warn_soft": "#42300F",
        "danger": "#FFA79E", "danger_soft": "#47211E", "private": "#CDB5F0", "private_soft": "#352650",
        "neutral": "#C3CDD4", "neutral_soft": "#2B3741", "teal": "#7FD3CA", "teal_soft": "#143B39",
        "gold": "#E2B64C", "gold_soft": "#3A2F12",
        "development": "#AC9FE0", "opinion": "#7DBAE9", "representation": "#65C5BB", "information": "#E6A265",
        "influence": "#EE8FAF",
        "ring_dark": "#10181F", "ring_light": "#FFDD33",
    }
)  # fmt: skip

# Which words stand on which grounds, and which edges show a control: what the contrast test measures.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((tone, ground) for tone in ("text", "muted", "accent_text") for ground in ("bg", "surface", "sunken")),
    *(("text", f"{tone}_soft") for tone in ("accent", "ok", "warn", "danger", "private", "neutral", "teal", "gold")),
    *((tone, f"{tone}_soft") for tone in ("ok", "warn", "danger", "private", "neutral", "teal")),
    *((tone, ground) for tone in ("ok", "warn", "danger", "private") for ground in ("bg", "surface", "sunken")),
    *((tone, "surface") for tone in ("neutral", "teal")),
    ("accent_text", "accent_soft"), ("muted", "accent_soft"), ("muted", "ok_soft"), ("muted", "private_soft"),
    ("muted", "warn_soft"), ("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent", "surface"),
    ("rail_text", "rail"), ("rail_on", "rail"), ("rail_on", "rail_sel"), ("rail_text", "rail_sel"),
    ("ring_dark", "rail_mark"),
)  # fmt: skip
EDGE_PAIRS: tuple[tuple[str, str], ...] = (
    *(("control", ground) for ground in ("bg", "surface", "sunken", "neutral_soft")),
    *((tone, "surface") for tone in ("accent", "gold")),
    *((tone, "surface") for tone in ("development", "opinion", "representation", "information", "influence")),
    ("rail_mark", "rail_sel"), ("rail_edge", "rail"), ("ring_light", "ring_dark"), ("accent", "neutral_soft"),
)  # fmt: skip

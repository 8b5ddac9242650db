"""How the names of files end that the window opens, and those that lists and minutes are brought in from."""

from __future__ import annotations

GROUP_ENDING, NETWORK_ENDING = ".cppgroup", ".cppnetwork"
LIST_ENDINGS = (".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt", ".json", ".vcf", ".ics")
"""Of spreadsheets, cards and calendars."""
MINUTES_ENDINGS = (".docx", ".odt", ".md", ".markdown")
"""Of old minutes, which can also be plain text (.txt)."""

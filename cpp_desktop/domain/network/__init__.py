"""Returns that a network receives from its groups: read, checked, added up, answered and published."""

"""Use cases: one module per job of a secretary; each call is one transaction and one undo step."""

"""The encrypted group file: the only home of the database."""

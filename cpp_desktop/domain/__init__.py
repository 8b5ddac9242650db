"""Records, vocabularies and pure rules: no input or output."""

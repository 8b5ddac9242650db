"""CPP Desktop: the secretary's desk of a cancer partnership group."""

__version__ = "0.1.0"

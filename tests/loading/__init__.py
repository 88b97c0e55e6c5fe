"""Loading: bytes and files to articles."""

"""Tests of fetching: a real server on this machine, which behaves as badly as servers can."""

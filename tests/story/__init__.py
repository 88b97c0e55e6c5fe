"""Tests of which articles tell one story."""

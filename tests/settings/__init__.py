"""Tests of `newsreader.settings`."""

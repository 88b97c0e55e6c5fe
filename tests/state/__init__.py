"""Tests of `newsreader.state`."""

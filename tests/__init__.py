"""Tests of newsreader, one module for each of its modules."""

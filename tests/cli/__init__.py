"""Tests of the command line: every option, every exit code, and what goes where."""

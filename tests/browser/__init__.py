"""The web page in a real browser; skipped where there is none.

They need chromium on the path and the extra `browser`; `.ci/run` installs
both where it can.
"""

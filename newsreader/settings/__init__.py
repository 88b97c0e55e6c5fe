"""What the user has set, and which of several places wins.

From the strongest to the weakest: the command line, the environment
(`NEWSREADER_THEME` for `theme`), the file, the defaults. The file is
`config.toml` in newsreader's configuration folder; it need not exist. What of
it cannot be used is told by line and key, and the rest is used.

What a setting changes is the business of whoever uses it: a theme's name and
a command's keys are only known to be texts here.
"""

from __future__ import annotations

from newsreader.settings.load import load_settings, settings_path
from newsreader.settings.model import DEFAULT, KEYS, Settings, Source

__all__ = ["DEFAULT", "KEYS", "Settings", "Source", "load_settings", "settings_path"]

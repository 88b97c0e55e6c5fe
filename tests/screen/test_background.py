from __future__ import annotations

import threading

import pytest
from textual.app import App, ComposeResult
from textual.message import Message

from newsreader.screen.background import Background, Stopped, in_daemon


class Told(Message):
    """Something was told."""


class Working(App[None]):
    """An app with work in its background."""

    def __init__(self) -> None:
        super().__init__()
        self.work_beside = Background()
        self.told = 0

    def compose(self) -> ComposeResult:
        yield self.work_beside

    def on_told(self) -> None:
        self.told += 1


async def test_work_tells_of_itself_until_nobody_is_there_to_hear_it() -> None:
    app = Working()
    async with app.run_test() as pilot:
        app.work_beside.reach(Told())
        await pilot.pause()
        assert app.told == 1
        await app.work_beside.remove()
        with pytest.raises(Stopped):
            app.work_beside.reach(Told())


async def test_a_thread_gives_its_result_or_its_error() -> None:
    def fail() -> None:
        raise ValueError(threading.current_thread().name)

    def is_daemon() -> bool:
        return threading.current_thread().daemon

    assert await in_daemon(is_daemon, name="quick")
    with pytest.raises(ValueError, match="slow"):
        await in_daemon(fail, name="slow")

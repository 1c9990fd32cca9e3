"""A referee's pauses last as long as they say."""

from __future__ import annotations

import os
import resource
import selectors
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from autograder.referee import exact_waits

_DEADLINE = 30.0  # seconds; on a machine with some idle moment it takes one wait


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Both ends of a pipe."""
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def test_a_tenth_of_a_millisecond_is_not_rounded_up(pipe: tuple[int, int]) -> None:
    """Some wait of 0.1 ms is over before a whole millisecond is, and none before it."""
    give_up = time.monotonic() + _DEADLINE
    with exact_waits.selector() as selector:
        selector.register(pipe[0], selectors.EVENT_READ)
        taken = 1.0
        while taken >= 0.001:
            assert time.monotonic() < give_up
            started = time.monotonic()
            assert selector.select(0.0001) == []
            taken = time.monotonic() - started
            assert taken >= 0.0001


def test_an_event_ends_the_wait(pipe: tuple[int, int]) -> None:
    """An event ends the wait at once, with or without a limit."""
    with exact_waits.selector() as selector:
        selector.register(pipe[0], selectors.EVENT_READ, "reader")
        assert selector.select(0.0) == []
        os.write(pipe[1], b"x")
        for limit in (None, 0.0, 60.0):
            [(key, mask)] = selector.select(limit)
            assert (key.data, mask) == ("reader", selectors.EVENT_READ)


def test_works_beyond_what_select_can_count(pipe: tuple[int, int]) -> None:
    """With more than 1024 open files too, the wait ends."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= hard < 1200:
        pytest.skip(f"no more than {hard} files may be open here")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 1200), hard))
    with ExitStack() as stack:
        stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        for _ in range(1100):
            stack.callback(os.close, os.dup(pipe[0]))
        selector = stack.enter_context(exact_waits.selector())
        assert selector.fileno() >= 1024  # type: ignore[attr-defined]  # of epoll
        selector.register(pipe[0], selectors.EVENT_READ)
        assert selector.select(0.0001) == []
        os.write(pipe[1], b"x")
        assert len(selector.select(60.0)) == 1

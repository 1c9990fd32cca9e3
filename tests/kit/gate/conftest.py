"""A small reference solution, made up for these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.source import Source

REFERENCE = '''\
"""Two exercises, made up."""

from __future__ import annotations

import threading


class Keeper(threading.Thread):
    """A thread that keeps a value."""

    def __init__(self, task: object) -> None:
        # TODO 1: set up the thread
        ### BEGIN SOLUTION
        super().__init__()
        self.task = task
        self.value: object = None
        ### END SOLUTION

    def run(self) -> None:
        """Keep the value."""
        # TODO 1: keep the value
        ### BEGIN SOLUTION
        self.value = self.task()
        ### END SOLUTION


### BEGIN SOLUTION
def started(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()


### END SOLUTION


def run_both(first: object, second: object) -> list[object]:
    """Run both and give the values."""
    # TODO 2: start both, wait for both
    ### BEGIN SOLUTION
    both = [Keeper(first), Keeper(second)]
    started(both)
    for thread in both:
        thread.join()
    return [thread.value for thread in both]
    ### END SOLUTION
'''


@pytest.fixture
def reference() -> Source:
    """Give a reference solution of two exercises, ``Keeper`` and ``run_both``."""
    return Source(REFERENCE, Path("reference/made_up/keeper.py"))

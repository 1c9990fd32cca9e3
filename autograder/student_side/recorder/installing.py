"""Everything that is recorded below `lockstep run` and in plays alike, put in place."""

from __future__ import annotations

import atexit

from . import (
    children,
    coroutines,
    events,
    file_locks,
    locks,
    managers,
    meetings,
    pools,
    queues,
    semaphore_names,
    shared_locks,
    threads,
    waits,
)

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable


def install(
    folder: str,
    is_own: Callable[[str], bool],
    makes: Callable[[str], bool],
    is_between: Callable[[str], bool],
    *,
    every: bool = False,
) -> None:
    """Record what this process does, and those forked from it; does so once.

    ``is_own`` accepts the program's files, whose lines are named; ``makes`` and
    ``is_between`` are those of `locks.install`.  With ``every``, what nobody has to
    wait for is written, too.
    """
    if events.here.folder:
        return
    events.begin(folder, is_own, every)
    waits.begin()
    locks.install(makes, is_between)
    semaphore_names.install(folder)
    shared_locks.install()
    threads.install()
    meetings.install()
    queues.install()
    pools.install()
    if not every:
        file_locks.install()
        children.install()
        coroutines.install()
    managers.install()
    atexit.register(waits.tell_holds)

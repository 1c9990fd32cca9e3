"""For systems without ``/proc``: the threads themselves announce their waits.

A thread announces its start, each wait that really has to wait, the wake-up, and its
end; a process its start and its end.  Every announcement returns when the referee has
read it, so they are in order across threads and processes.  What is not announced here
(a wait in ``select``, in a file lock, in another library) looks like a running thread:
then the referee waits longer than it must, and accuses nobody.
"""

from __future__ import annotations

import functools
import itertools
import os
import sys
import threading

from autograder.student_side import announced_waits
from autograder.student_side.announced_waits import announce

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess
    from typing import Any

_births = itertools.count(1)
# Where a process that is being started carries the number of its stand-in.
_BIRTH = "_lockstep_birth"


def install() -> None:
    """Make threads and processes announce themselves, in this process; does so once."""
    if isinstance(threading.Lock, type) and issubclass(
        threading.Lock, announced_waits.AnnouncedLock
    ):
        return
    announced_waits.install()
    _announce_threads()
    _announce_processes()
    if _is_fork_server():
        announced_waits.tell_nothing()
    announce("process")


def _is_fork_server() -> bool:
    """Return whether this is the fork server, which imports for its children.

    It only ever waits for the next to fork: nobody has to wait for it.
    """
    server: Any = sys.modules.get("multiprocessing.forkserver")
    words = sys.orig_argv[1:]
    program = words[words.index("-c") + 1] if "-c" in words[:-1] else ""
    return (
        "multiprocessing.forkserver" in program
        and server is not None
        and server.get_inherited_fds() is None  # a child of it has some
    )


def _announce_threads() -> None:
    bootstrap = threading.Thread._bootstrap_inner  # type: ignore[attr-defined]
    start = threading.Thread.start

    @functools.wraps(bootstrap)
    def announced(self: threading.Thread) -> None:
        # Before start() returns to its caller: the referee knows of the thread before
        # anybody can wait for it.
        announce("thread", thread=self.name)
        try:
            bootstrap(self)
        finally:
            announce("thread ended", thread=self.name)

    @functools.wraps(start)
    def start_quietly(self: threading.Thread) -> None:
        with announced_waits.quiet():  # it waits for a thread that is about to run
            start(self)

    threading.Thread._bootstrap_inner = announced  # type: ignore[attr-defined]
    threading.Thread.start = start_quietly  # type: ignore[method-assign]


def _announce_processes() -> None:
    """A stand-in counts as running from before the start until the child speaks."""
    from multiprocessing.process import BaseProcess

    start, bootstrap = BaseProcess.start, vars(BaseProcess)["_bootstrap"]

    @functools.wraps(start)
    def announced_start(self: BaseProcess) -> None:
        birth = (os.getpid(), -next(_births))
        vars(self)[_BIRTH] = birth
        announce("thread", pid=birth[0], tid=birth[1], thread="a starting process")
        try:
            start(self)
        except BaseException:
            _end_birth(self)
            raise
        _announce_end(self)

    @functools.wraps(bootstrap)
    def announced_bootstrap(self: BaseProcess, *args: Any, **options: Any) -> Any:
        announce("process")
        _end_birth(self)
        try:
            return bootstrap(self, *args, **options)
        finally:
            announced_waits.announce_end_of_process()

    BaseProcess.start = announced_start  # type: ignore[method-assign]
    BaseProcess._bootstrap = announced_bootstrap  # type: ignore[attr-defined]


def _end_birth(process: BaseProcess) -> None:
    birth = vars(process).get(_BIRTH)
    if birth is not None:
        announce("thread ended", pid=birth[0], tid=birth[1], thread="")


def _announce_end(process: BaseProcess) -> None:
    """Announce a child's end when its parent learns of it: a killed child does not."""
    popen: Any = vars(process)["_popen"]
    poll, child, ended = popen.poll, process.pid, [False]

    def announced(*args: Any, **options: Any) -> Any:
        code = poll(*args, **options)
        if code is not None and not ended[0]:
            ended[0] = True
            _end_birth(process)
            announce("process ended", child=child)
        return code

    popen.poll = announced

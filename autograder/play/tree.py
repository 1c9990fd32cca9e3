"""The student's process tree: started below a keeper, heard, drained and ended."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import time
from collections.abc import Callable

from autograder.limits import LIMITS
from autograder.play import orphans
from autograder.play.hello import ask_for_credentials
from autograder.play.keepers import Keeper
from autograder.play.pairs import socket_pair
from autograder.play.shared_memory import SharedMemory
from autograder.play.warden import descendants
from autograder.proof import procfs

_PATIENCE = 5.0  # seconds for the keeper to end the tree, before the grader does
_LONGEST_START = 10.0  # seconds of CPU time that are believed

# From the descriptors for the protocol and for the output to who started a runner.
Start = Callable[[int, int], Keeper]


class Tree:
    """One student process, its descendants and its keeper.

    ``protocol`` is the grader's end of the socket pair on which the runner answers.
    Everything is non-blocking and driven by ``selector``.
    """

    def __init__(self, start: Start, selector: selectors.BaseSelector) -> None:
        self.student_pid = 0
        self.ended: int | None = None  # exit code of the student, negative for a signal
        self.keeper_lost = False
        self.ready = False
        self.printed = 0  # bytes; beyond what is kept they are thrown away
        self.start_seconds = 0.0  # CPU time until a runner begins, if the keeper knows
        self._said = b""
        self._done = False
        self._output: list[bytes] = []
        self._kept = 0
        self._selector = selector
        self._shared = SharedMemory()
        orphans.become_reaper()
        self._not_ours = orphans.below()
        self._root = 0
        self.protocol, theirs = socket_pair()
        self._pipe, write_end = os.pipe()
        with theirs, os.fdopen(write_end, "wb") as output:
            self._keeper = start(theirs.fileno(), output.fileno())
        self._control = self._keeper.control
        self._listen()

    def _listen(self) -> None:
        ask_for_credentials(self.protocol)
        os.set_blocking(self._pipe, False)
        self._control.setblocking(False)
        self.protocol.setblocking(False)
        self._selector.register(self._pipe, selectors.EVENT_READ, self._drain)
        self._selector.register(self._control, selectors.EVENT_READ, self._hear)

    @property
    def root_pid(self) -> int:
        """Every process of the student is below it, and nothing else of ours.

        The keeper, or the first process of the student's own PID namespace: the
        one that takes the orphans.
        """
        return self._root or self._keeper.pid

    def misses_keeper(self) -> bool:
        """Return whether the keeper was killed; its end may be heard only later."""
        if not self._done and procfs.is_killed(self._keeper.pid):
            self.keeper_lost = True
        return self.keeper_lost

    def found(self, student_pid: int) -> None:
        """Take down which process the runner is: a wrapper may have started it."""
        if student_pid and student_pid != self.student_pid:
            self.student_pid = student_pid
            with contextlib.suppress(OSError):  # it has ended at once
                self._root = procfs.namespace_root(student_pid)

    def why_not_started(self) -> str:
        """What there is to read of a start that failed."""
        return (self.output or self._keeper.words()).strip()[:1000]

    @property
    def output(self) -> str:
        """What the student's processes printed: the first 64 KiB, as text."""
        return b"".join(self._output).decode("utf-8", "replace")

    def _drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            data = os.read(self._pipe, 1 << 20)
            if not data:
                self._selector.unregister(self._pipe)
                return
            self.printed += len(data)
            kept = data[: LIMITS.kept_output - self._kept]
            self._kept += len(kept)
            if kept:
                self._output.append(kept)

    def _hear(self) -> None:
        try:
            data = self._control.recv(4096)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.keeper_lost = not self._done
            self._selector.unregister(self._control)
            return
        *lines, self._said = (self._said + data).split(b"\n")
        try:
            for line in lines:
                self._take(*line.split())
        except (TypeError, ValueError, OverflowError):  # none of its words: see `hosts`
            self.keeper_lost = True

    def _take(self, word: bytes, number: bytes = b"0") -> None:
        if word == b"started":
            if not self._keeper.has_own_numbers:  # else from the hello
                self.student_pid = int(number)
        elif word == b"ready":
            self.ready = True
            self.start_seconds = float(number)
            if not 0 <= self.start_seconds <= _LONGEST_START:
                raise ValueError("no seconds that a start can take")
        elif word == b"ended":
            self.ended = os.waitstatus_to_exitcode(int(number))
        elif word == b"done":
            self._done = True

    def end(self) -> None:
        """Kill everything below the keeper and wait until the kernel has done it.

        A keeper that the student's process has stopped or lamed is killed as well; all
        below it then falls to the grader.  So is one that says that all is done, and
        has somebody below it.
        """
        if not self._keeper.empties_memory:
            self._shared.look(descendants(self._keeper.pid), self.student_pid)
        with contextlib.suppress(OSError):
            self._control.send(b"end\n")
        deadline = time.monotonic() + _PATIENCE
        with selectors.DefaultSelector() as alone:  # nobody answers the student now
            if not self._done and not self.keeper_lost:
                alone.register(self._control, selectors.EVENT_READ)
            while not self._done and not self.keeper_lost:
                if alone.select(max(0.0, deadline - time.monotonic())):
                    self._hear()
                else:
                    self._keeper.kill()
                    self.keeper_lost = True
        if not self.keeper_lost and descendants(self._keeper.pid):
            self._keeper.kill()
            self.keeper_lost = True
        if self.keeper_lost:
            self._end_without_keeper()
        with contextlib.suppress(KeyError):
            self._selector.unregister(self._control)
        self._shared.remove()
        # Last: a process that traces it would keep its end from us.
        self._keeper.leave(lost=self.keeper_lost)
        self._drain_rest()
        self.protocol.close()

    def _end_without_keeper(self) -> None:
        if self.student_pid:
            with contextlib.suppress(OSError):
                os.killpg(self.student_pid, signal.SIGKILL)
        orphans.end_all_but(self._not_ours)

    def _drain_rest(self) -> None:
        with contextlib.suppress(KeyError):
            self._selector.get_key(self._pipe)
            for _ in range(64):  # what the pipe holds, and no endless writer
                before = self._kept
                self._drain()
                if self._kept == before:
                    break
            with contextlib.suppress(KeyError):
                self._selector.unregister(self._pipe)
        os.close(self._pipe)

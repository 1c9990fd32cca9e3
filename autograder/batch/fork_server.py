"""The fork server of a batch: it has loaded the kit, and forks a grader for each unit.

To load the kit takes longer than most gradings.  So one process loads it, before any
student's program runs, and forks for each unit; it never reads an order, a submission
or an answer.  A forked grader is as good as a fresh one: it has what the kit's modules
are after they were imported, and no more, and nothing of it is seen by the next one.

The supervisor asks for a grader by one byte with four descriptors: input, answer, what
is written beside, and the *line*, a socket by which the server says number and exit
status, and by which the grader is killed when the other end is closed.

A student's program may kill or stop the server, as it may the grader.  So the kernel
ends the server with its supervisor, and each grader with its server
(``PR_SET_PDEATHSIG``), and nobody waits for a server that is stopped.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import IO, Any

from autograder.batch import errand

IS_POSSIBLE = sys.platform == "linux"  # elsewhere each unit has a fresh interpreter
ARGUMENT = "fork-server"
LOST = 256  # no exit status: the server ended before it could say one
_DESCRIPTORS = 4
_PR_SET_PDEATHSIG = 1  # linux/prctl.h


# In the supervisor -------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Forked:
    """A grader that the server has forked, as ``subprocess.Popen`` shows one."""

    pid: int
    stdin: IO[bytes]
    stdout: IO[bytes]
    line: socket.socket
    returncode: int | None = None

    def poll(self) -> int | None:
        """Return the exit status, as far as somebody has waited for it."""
        return self.returncode

    def wait(self) -> int:
        """Wait until it has ended; ``LOST`` if nobody knows how."""
        if self.returncode is None:
            with self.line:
                self.returncode = _number(self.line, LOST)
        return self.returncode

    def kill(self) -> None:
        """Have it killed."""
        with contextlib.suppress(OSError):  # it has ended
            self.line.shutdown(socket.SHUT_WR)


class ForkServer:
    """The server of one batch, from the supervisor's side.

    It ends with the thread that has made it.
    """

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, *errand.ARGUMENTS, ARGUMENT],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # each grader gets one of its own
                start_new_session=True,  # Ctrl-C is for who started it
            )
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        """See that nobody is left of a server that has ended, or is stopped."""
        errand.end_if_stopped(self._process)
        self._process.wait()
        # Who was just forked has its ends open, and is not yet in a session of its own.
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def start(self, said: int) -> Forked | None:
        """Start a grader, in a session of its own; nothing if the server has ended.

        ``said`` is the descriptor of the file for what it writes beside its answer.
        """
        ours, theirs = socket.socketpair()
        read_order, write_order = os.pipe()
        read_answer, write_answer = os.pipe()
        stdin, stdout = os.fdopen(write_order, "wb"), os.fdopen(read_answer, "rb")
        given = [read_order, write_answer, said, theirs.fileno()]
        with theirs, contextlib.suppress(OSError):
            socket.send_fds(self._socket, [b"+"], given)
        for descriptor in (read_order, write_answer):
            os.close(descriptor)
        pid = _number(ours, 0)
        if not pid:
            for end in (ours, stdin, stdout):
                end.close()
            return None
        return Forked(pid=pid, stdin=stdin, stdout=stdout, line=ours)

    def end(self) -> None:
        """Kill it, and all graders that are under way."""
        self._process.kill()

    def close(self) -> None:
        """Kill it, and wait until it has ended."""
        self.end()
        self._socket.close()
        self._process.wait()


def _number(line: socket.socket, otherwise: int) -> int:
    """Read the next number that the server says."""
    data = b""
    while not data.endswith(b"\n"):
        try:
            more = line.recv(1)
        except OSError:
            more = b""
        if not more:
            return otherwise
        data += more
    return int(data)


# In the server -----------------------------------------------------------------------


def serve(requests: int) -> None:
    """Fork a grader for each request; returns in a forked one only.

    Ends, and all graders with it, when the other end of ``requests`` is closed.
    """
    end_with(os.getppid())
    gc.freeze()  # what is collected is written to, and then no longer shared
    server = _Server(requests)
    while server.is_wanted:
        if server.step():
            return
    os._exit(0)


def end_with(parent: int) -> None:
    """Be killed when the thread that has started this process ends."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it has ended already
        os._exit(1)


class _Server:
    def __init__(self, requests: int) -> None:
        self.is_wanted = True
        self._pid = os.getpid()
        self._requests = socket.socket(fileno=requests)
        self._wakes, self._wake = os.pipe()
        os.set_blocking(self._wake, False)
        self._interrupt = signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._wake, warn_on_full_buffer=False)
        # Who starts the command may have blocked it; that is handed down.
        self._mask = signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        self._allowed = _allowed()
        self._lines: dict[int, socket.socket] = {}  # by the number of the grader
        self._killed: set[int] = set()

    def step(self) -> bool:
        """Do what is to be done next; returns whether this is a forked process."""
        heard = select.poll()
        for end in (self._requests.fileno(), self._wakes):
            heard.register(end, select.POLLIN)
        lines = {
            line.fileno(): pid
            for pid, line in self._lines.items()
            if pid not in self._killed
        }
        for end in lines:
            heard.register(end, select.POLLIN)
        ready = {end for end, _ in heard.poll()}
        if self._wakes in ready:
            os.read(self._wakes, 1024)
        for end in ready & lines.keys():  # closed at the other side: nothing else comes
            os.kill(lines[end], signal.SIGKILL)
            self._killed.add(lines[end])
        self._reap()
        if self._requests.fileno() not in ready:
            return False
        data, given, _, _ = socket.recv_fds(self._requests, 1, _DESCRIPTORS)
        # What a user may set for any of their processes would be handed down.
        self.is_wanted = bool(data) and _allowed() == self._allowed
        return self.is_wanted and self._fork(given)

    def _reap(self) -> None:
        """Tell of each grader that has ended how it did."""
        while self._lines:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            self._killed.discard(pid)
            with self._lines.pop(pid) as line:
                _tell(line, os.waitstatus_to_exitcode(status))

    def _fork(self, given: list[int]) -> bool:
        if len(given) != _DESCRIPTORS:  # it may have no more of them open
            for descriptor in given:
                os.close(descriptor)
            return False
        pid, (*streams, line) = -1, given
        # A shortage of the machine: the line ends without a number.
        with contextlib.suppress(OSError):
            pid = os.fork()
        if pid == 0:
            self._leave()
        for stream, descriptor in enumerate(streams):
            if pid == 0:
                os.dup2(descriptor, stream)
            os.close(descriptor)
        if pid > 0:
            self._lines[pid] = socket.socket(fileno=line)
            _tell(self._lines[pid], pid)
        else:
            os.close(line)
        return pid == 0

    def _leave(self) -> None:
        """Keep nothing of the server in a forked process; its streams come next."""
        end_with(self._pid)  # first: until the session is its own, the group ends it
        os.setsid()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, self._interrupt)
        signal.pthread_sigmask(signal.SIG_SETMASK, self._mask)
        for end in (self._requests, *self._lines.values()):
            end.close()
        for descriptor in (self._wakes, self._wake):
            os.close(descriptor)


def _allowed() -> Any:
    """Return limits, CPUs and priority of this process: others may set them."""
    import resource  # not on every system

    names = [name for name in dir(resource) if name.startswith("RLIMIT_")]
    limits = [resource.getrlimit(getattr(resource, name)) for name in names]
    return limits, os.sched_getaffinity(0), os.getpriority(os.PRIO_PROCESS, 0)


def _tell(line: socket.socket, number: int) -> None:
    with contextlib.suppress(OSError):  # nobody asks any more
        line.send(b"%d\n" % number)

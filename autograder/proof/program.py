"""`lockstep run`: any Python program, under the proof.

The program runs as it would alone: it has our terminal, our process group, and every
descriptor that we were given.  It gains two environment variables, with which each of
its Pythons keeps facts (`student_side/bootstrap`), and orphans become our children.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder import student_side
from autograder.proof import explain, syscalls, worded_waits
from autograder.proof.deaths import deaths
from autograder.proof.judge import Judgement
from autograder.proof.look import look, look_at
from autograder.proof.program_files import ProgramFiles
from autograder.proof.scene import World
from autograder.proof.watcher import Watcher

DEADLOCKED = 3  # the exit status

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER
_SENT_BY_KERNEL = 0x80  # SI_KERNEL: a key at the terminal; the program got it too
_AFTER_A_STOP = 0.02  # seconds: a key at the terminal stops and wakes us both
_MOST_ORPHANS = 1000
_PATIENCE = 100  # rounds of killing, a millisecond and more each


def run_program(argv: Sequence[str]) -> int:
    """Run a Python program with its arguments; return its exit status.

    A deadlock is reported on the standard error; then the whole tree is ended and the
    status is 3.

    A program that was ended by a signal ends us by the same signal, as a shell expects:
    then this does not return.
    """
    if not _can_look():
        _say("this system does not show what threads wait for: nothing is watched")
        return _run_unwatched(argv)
    lines = Path(tempfile.mkdtemp(prefix="lockstep-"))
    try:
        status = _Supervisor(lines=lines).run(argv)
    finally:
        shutil.rmtree(lines, ignore_errors=True)
    if os.WIFSIGNALED(status):
        return _die_by(os.WTERMSIG(status))
    return os.waitstatus_to_exitcode(status)


def _can_look() -> bool:
    return (
        Path("/proc/self/syscall").exists()
        and bool(syscalls.names_for(platform.machine()))
        and Path("/proc/thread-self/children").exists()
    )


def _run_unwatched(argv: Sequence[str]) -> int:
    """Run the program alone, on a system where nothing can be proved."""
    before = signal.signal(signal.SIGINT, lambda *_: None)  # it is for the program
    try:
        status = subprocess.Popen([sys.executable, *argv]).wait()
    finally:
        signal.signal(signal.SIGINT, before)
    return status if status >= 0 else _die_by(-status)


def _say(text: str) -> None:
    sys.stderr.write(f"lockstep: {text}\n")
    sys.stderr.flush()


def _die_by(number: int) -> int:
    """End by a signal, without a second core file."""
    import resource  # here: Windows has none, and needs none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if number != signal.SIGKILL:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})
    os.kill(os.getpid(), number)
    return 128 + number


@dataclass(slots=True)
class _Supervisor:
    """The parent of the program, for as long as the program runs."""

    lines: Path
    _root: int = 0
    _status: int | None = None
    _orphans: dict[int, int] = field(default_factory=dict)  # how they ended
    _mask: set[signal.Signals] = field(default_factory=set)

    def run(self, argv: Sequence[str]) -> int:
        """Start the program, watch it to its end; return its wait status."""
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
        heard = {*_forwarded(), signal.SIGCHLD}
        before = signal.pthread_sigmask(signal.SIG_BLOCK, heard)
        try:
            outside = frozenset(_inheritable())
            self._root = self._start(argv, before)
            world = World(
                root_pid=os.getpid(), outside=outside, lines_folder=self.lines
            )
            return self._watch(Watcher(world=world), heard)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _start(self, argv: Sequence[str], mask: set[signal.Signals | int]) -> int:
        bootstrap = Path(student_side.__file__).parent / "bootstrap"
        paths = [str(bootstrap), os.environ.get("PYTHONPATH", "")]
        environment = dict(os.environ)
        environment["LOCKSTEP_LINES"] = str(self.lines)
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
        return os.posix_spawn(
            sys.executable,
            [sys.executable, *argv],
            environment,
            setsigmask=mask,
            setsigdef=[signal.SIGPIPE, signal.SIGXFSZ],  # Python had them ignored
        )

    def _watch(self, watcher: Watcher, heard: set[signal.Signals]) -> int:
        while True:
            self._collect()
            if self._status is not None:
                return self._ended(self._status)
            judgement = watcher.watch()
            if judgement is not None:
                return self._deadlocked(judgement)
            news = signal.sigtimedwait(heard, watcher.pause)
            if news is not None and news.si_signo != signal.SIGCHLD:
                self._pass_on(news)

    def _collect(self) -> None:
        """Take the status of those that ended; stop when the program was stopped."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG | os.WUNTRACED)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid == self._root and os.WIFSTOPPED(status):
                # SIGSTOP is not a key: who sent it to the program alone wakes it alone.
                if os.WSTOPSIG(status) != signal.SIGSTOP:
                    self._stop_too()
            elif pid == self._root:
                self._status = status
            elif not os.WIFSTOPPED(status) and len(self._orphans) < _MOST_ORPHANS:
                self._orphans[pid] = os.waitstatus_to_exitcode(status)

    def _stop_too(self) -> None:
        """Stop as the program did, so that the shell notices."""
        time.sleep(_AFTER_A_STOP)
        main = look_at(self._root).get((self._root, self._root))
        if main is not None and main.state == "T":
            os.kill(os.getpid(), signal.SIGSTOP)
            os.kill(self._root, signal.SIGCONT)

    def _pass_on(self, news: signal.struct_siginfo) -> None:
        """Forward a signal that somebody sent to us alone."""
        if news.si_code != _SENT_BY_KERNEL:
            os.kill(self._root, news.si_signo)

    def _ended(self, status: int) -> int:
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == DEADLOCKED:
            _say(f"no deadlock: the program itself exited with status {DEADLOCKED}")
        return status

    def _deadlocked(self, judgement: Judgement) -> int:
        """Tell, end everybody, and make a wait status of our own."""
        who = worded_waits.waiters(
            root_pid=os.getpid(),
            student_pid=self._root,
            lines_folder=self.lines,
            waits=judgement.waits,
        )
        dead = deaths(os.getpid(), self.lines, ProgramFiles(), self._orphans)
        text = explain.deadlock(who, dead, len(judgement.spinning))
        _end_everybody()
        sys.stderr.write(text)
        sys.stderr.flush()
        return DEADLOCKED << 8


def _forwarded() -> set[signal.Signals]:
    return {signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT}


def _inheritable() -> list[str]:
    """What our inheritable descriptors refer to: somebody outside has them too."""
    found = []
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - the links are read below
        try:
            if os.get_inheritable(int(name)):
                found.append(str(Path(f"/proc/self/fd/{name}").readlink()))
        except OSError:
            continue  # the descriptor of the listing itself
    return found


def _end_everybody() -> None:
    """Kill every descendant, those that became our children by it included."""
    pause = 0.001
    for _ in range(_PATIENCE):
        alive = {seen.pid for seen in look(os.getpid()).values()}
        if not alive:
            return
        first_stop = signal.SIGSTOP, signal.SIGKILL  # nobody sees the end of another
        for number in first_stop:
            for pid in alive:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)
        signal.sigtimedwait({signal.SIGCHLD}, pause)
        while _collected():
            pass


def _collected() -> bool:
    try:
        return os.waitpid(-1, os.WNOHANG)[0] != 0
    except ChildProcessError:
        return False

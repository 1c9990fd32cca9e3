"""The host: a trusted process that has imported what plays import, and forks them.

One for each submission.  It has never seen the student's code: what a play changes is
changed in its own process.  It takes the place of a warden (see `warden`): it is the
reaper of every orphan below it, and ends each play whole.  The grader sends lines::

    {"environment": {...}, "folder": ..., "scenarios": ...}
                       fork a runner in the folder; with two descriptors: for the
                       protocol, and for its output.  The scenarios are compiled before:
                       they are the course's
    end                                     kill all that is below, and say `done`

and hears, for each play::

    started <pid>      the runner's process exists
    ready <seconds>    every orphan will fall to the host; what CPU time an interpreter
                       needs here until it is where a runner begins
    ended <status>     the runner ended; the status of ``os.waitpid``
    done               nothing below the host is alive

At the end of file on the socket it ends everything, and itself.
"""

from __future__ import annotations

import _signal as signal  # type: ignore[import-not-found]  # C, without a stub
import json
import os
import socket
import sys
import time

from autograder.play.sweeping import empty
from autograder.play.warden import end_everything

TYPE_CHECKING = False  # the import of `typing` is to be seen by the shelf
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, ModuleType
    from typing import Any

    from autograder.play.shelf import Shelf

# With what these import, all that a runner has when it imports the student's file.
_OF_EACH_RUNNER = (
    "autograder.student_side.service",
    "autograder.student_side.lines",
    "multiprocessing",
    "fcntl",
)
_IGNORED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_OWN_NAMES = ("__builtins__", "__file__", "__loader__", "__cached__", "__spec__")


def serve(
    control: int, runner: str, shelf: Shelf, place: str
) -> tuple[CodeType, dict[str, Any]]:
    """Serve the grader; return in each runner, with the program that it is to run.

    The process is a reaper already, and ends itself at the end of file.  ``place`` is a
    JSON object: ``emptied`` are folders that are emptied after each play, ``alone``
    says that every process that can be signalled is one of the play.
    """
    with open(runner, "rb") as file:
        code = compile(file.read(), runner, "exec", dont_inherit=True)
    functions: dict[str, Any] = {"__name__": "runner"}
    exec(code, functions)
    functions["make_importable"](os.path.dirname(runner))
    for name in _OF_EACH_RUNNER:
        __import__(name)
    end = socket.socket(fileno=control)
    play = _Host(end, shelf, time.process_time(), json.loads(place)).serve()
    main = _fresh_main(runner)
    _become_runner(play, [runner, str(play.protocol)])
    return code, vars(main)


class _Play:
    """What one play was given."""

    def __init__(self, request: Mapping[str, Any], protocol: int, output: int) -> None:
        self.environment: Mapping[str, str] = request["environment"]
        self.folder: str = request["folder"]
        self.scenarios: str = request["scenarios"]
        self.protocol = protocol
        self.output = output


class _Host:
    """Forks, watches and ends plays, one after the other."""

    def __init__(
        self,
        control: socket.socket,
        shelf: Shelf,
        seconds: float,
        place: Mapping[str, Any],
    ) -> None:
        self._emptied: Sequence[str] = place.get("emptied", ())
        self._alone: bool = place.get("alone", False)
        self._control = control
        self._seconds = seconds
        self._shelf = shelf
        shelf.keep(self._import_own)
        self._has_played = False  # the first play must not wait for the shelf
        self._student = 0
        self._is_reported = True
        self._heard = b""
        self._compiled: tuple[int, int] = (0, 0)  # when its file was changed, its size
        self._woken, self._wake = os.pipe()
        for fd in (self._woken, self._wake):
            os.set_blocking(fd, False)
        for number in _IGNORED:
            signal.signal(number, signal.SIG_IGN)
        signal.set_wakeup_fd(self._wake)
        signal.signal(signal.SIGCHLD, lambda *_: None)

    def _import_own(self) -> None:
        """Import what not every runner has."""
        import gc
        import select

        self._gc, self._select = gc, select

    def serve(self) -> _Play:
        """Return in the child; in the host, exit when the grader is gone."""
        try:
            while True:
                self._reap()
                prepares = self._has_played and self._shelf.has_more
                play = self._hear(0.0 if prepares else None)
                if play is not None and self._fork(play):
                    return play
        except OSError:
            pass  # the grader is gone
        end_everything(self._student, alone=self._alone)
        os._exit(0)

    def _hear(self, timeout: float | None) -> _Play | None:
        """Wait for the grader, or for the end of a child; prepare if none comes."""
        ends: list[Any] = [self._control, self._woken]
        ready, _, _ = self._select.select(ends, [], [], timeout)
        if not ready:
            self._shelf.load_next()
        if self._woken in ready:
            os.read(self._woken, 4096)
        if self._control not in ready:
            return None
        data, fds, _, _ = socket.recv_fds(self._control, 1 << 16, 2)
        if not data:
            raise OSError("the grader is gone")
        *lines, self._heard = (self._heard + data).split(b"\n")
        for line in lines:
            if line == b"end":
                self._end()
            else:
                return _Play(json.loads(line), *fds)
        return None

    def _say(self, line: str) -> None:
        self._control.sendall(f"{line}\n".encode())

    def _reap(self) -> None:
        """Collect those that have ended, and report the runner."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid == self._student and not self._is_reported:
                self._is_reported = True
                self._say(f"ended {status}")

    def _end(self) -> None:
        if self._student:
            end_everything(self._student, alone=self._alone)
        for folder in self._emptied:
            empty(folder)
        self._student, self._is_reported = 0, True
        self._say("done")

    def _fork(self, play: _Play) -> bool:
        """Fork a runner; True in the child, which has nothing of the host's."""
        self._compile(play.scenarios)
        self._gc.freeze()  # the child's collector need not look at it, nor copy it
        try:
            self._student = os.fork()
        except OSError as error:
            sys.stderr.write(f"Failed to fork a process for the play: {error}\n")
            raise
        if self._student == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for fd in (self._woken, self._wake):
                os.close(fd)
            self._control.close()
            return True
        self._is_reported, self._has_played = False, True
        os.close(play.protocol)
        os.close(play.output)
        self._say(f"started {self._student}")
        self._say(f"ready {self._seconds}")
        return False

    def _compile(self, file: str) -> None:
        """Compile the scenarios, if they are new; a play reports their errors."""
        from autograder.student_side import loading

        try:
            status = os.stat(file)
            stamp = status.st_mtime_ns, status.st_size
            if file not in loading.compiled or stamp != self._compiled:
                loading.compiled.clear()
                with open(file, "rb") as source:
                    code = compile(source.read(), file, "exec", dont_inherit=True)
                loading.compiled[file] = code
                self._compiled = stamp
        except (OSError, SyntaxError, ValueError):
            return


def _fresh_main(runner: str) -> ModuleType:
    """Replace ``__main__`` by a new module, as an interpreter makes it."""
    ours = vars(sys.modules["__main__"])
    main = type(sys)("__main__")
    vars(main).update({name: ours[name] for name in _OWN_NAMES if name in ours})
    if "__annotations__" in ours:
        main.__annotations__ = {}
    main.__file__ = runner
    main.__loader__ = type(ours["__loader__"])("__main__", runner)
    sys.modules["__main__"] = main
    return main


def _become_runner(play: _Play, arguments: list[str]) -> None:
    """Make this process like a runner that was started by itself."""
    import multiprocessing.process as processes
    import threading

    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    for fd in (1, 2):
        os.dup2(play.output, fd)
    os.close(play.output)
    os.environ.clear()
    os.environ.update(play.environment)
    os.makedirs(play.folder, 0o700, exist_ok=True)  # where it was emptied
    os.chdir(play.folder)
    sys.argv[:] = arguments
    sys.orig_argv[:] = [sys.executable, "-I", "-S", "-B", *arguments]
    main_thread: Any = threading.main_thread()
    main_thread._set_native_id()
    own: Any = processes
    own.ORIGINAL_DIR = play.folder
    own.current_process().authkey = os.urandom(32)
    # By it the play's semaphores are known, also when nobody holds them any more.
    own.current_process()._config["semprefix"] = f"/mp-{os.getpid()}"

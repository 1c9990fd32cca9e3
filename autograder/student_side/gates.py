"""Gates: where a thread of the student's process stops until the referee lets it go.

A gate opens a new connection, says who is where, and sleeps in ``recv`` until the
answer comes.  It takes no lock and starts no thread: the referee must see exactly one
thing, this thread asleep on this socket.  Without a referee all gates are open, so
that a scenario can be run in a debugger.
"""

from __future__ import annotations

import functools
import json
import os
import socket
import sys
import threading

from autograder.student_side import wire

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

ADDRESS = "LOCKSTEP_GATES"  # "unix:PATH" or "tcp:HOST:PORT:TOKEN"
MODULES = "LOCKSTEP_MODULES"  # JSON: module name -> file; the runner writes it
SCENARIOS_MODULE = "lockstep_scenarios"
MAX_STACK = 12  # frames sent
MAX_ARGUMENT = 4096  # bytes of JSON for one argument: it words a verdict, no more

_OURS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")
_STDLIB = os.path.dirname(os.path.abspath(threading.__file__))
# The frames worth showing besides the student's own: they show what it waits in.
_SHOWN = tuple(
    os.path.join(_STDLIB, name)
    for name in ("threading.py", "queue.py", "multiprocessing", "concurrent")
)
# Kept now, so that a student who replaces them replaces only their own.
_Socket = socket.socket
_current_frame = sys._getframe
_thread_id = threading.get_ident


class GateClosedError(ConnectionError):
    """The referee is gone: the play is over, and this thread should not be running."""


class _Referee:
    """How to reach the referee; made once in a process."""

    def __init__(self, address: str) -> None:
        transport, _, rest = address.partition(":")
        self.token = ""
        self.target: Any = rest
        self.family: int
        if transport == "unix":
            self.family = socket.AF_UNIX
        elif transport == "tcp":
            host, port, self.token = rest.split(":", 2)
            self.family, self.target = socket.AF_INET, (host, int(port))
        else:
            raise ValueError(f"`{ADDRESS}` names an unknown transport: {transport!r}")

    def connect(self) -> socket.socket:
        sock = _Socket(self.family, socket.SOCK_STREAM)
        try:
            # A student's socket.setdefaulttimeout() must not reach a gate.
            sock.settimeout(None)
            sock.connect(self.target)
        except BaseException:
            sock.close()
            raise
        return sock


@functools.cache
def referee() -> _Referee | None:
    """Return how to reach the referee, or None when there is none."""
    address = os.environ.get(ADDRESS)
    return _Referee(address) if address else None


@functools.cache
def played() -> tuple[str, str]:
    """Return the student's file and the file of scenarios, each '' if there is none."""
    modules: dict[str, str] = json.loads(os.environ.get(MODULES, "{}"))
    scenarios = modules.pop(SCENARIOS_MODULE, "")
    return next(iter(modules.values()), ""), scenarios


def is_students(file: str) -> bool:
    """Return whether a file belongs to the submission."""
    student, scenarios = played()
    folder = os.path.join(os.path.dirname(student), "")
    return bool(student) and file != scenarios and file.startswith(folder)


def gate(
    label: str,
    kind: str = "gate",
    args: tuple[Any, ...] = (),
    seconds: float | None = None,
) -> Any:
    """Stop until the referee opens this gate, and return the value that it sends.

    ``kind`` is one of ``task``, ``gate``, ``read``, ``write``, ``line``, ``sleep``;
    ``seconds`` is how long a sleep asks for.  Returns None at once when there is no
    referee.  Raises ``GateClosedError`` when the referee has gone.
    """
    there = referee()
    if there is None:
        return None
    message = _who_and_where(kind, _current_frame(1))
    message["label"] = label
    message["args"] = [describe(value) for value in args]
    if seconds is not None:
        message["seconds"] = seconds
    if there.token:
        message["token"] = there.token
    frame = wire.pack(message)
    try:
        with there.connect() as sock:
            sock.sendall(frame)
            answer = wire.receive(sock)
    except (OSError, wire.WireError) as error:
        raise GateClosedError(f"gate `{label}`: the referee is gone") from error
    if answer is None:
        raise GateClosedError(f"gate `{label}`: the referee is gone")
    return wire.decode(answer.get("value"))


def note(what: str, *, heard: bool = False, **facts: Any) -> None:
    """Send the referee a note; one that cannot be sent is dropped.

    Facts are JSON values.  With ``heard`` this returns only when the referee has read
    it, so that what anybody does afterwards is also sent afterwards.
    """
    there = referee()
    if there is None:
        return
    message = _who_and_where("note", _current_frame(1)) | facts
    message["note"] = what
    if there.token:
        message["token"] = there.token
    try:
        frame = wire.pack(message)
        with there.connect() as sock:
            sock.sendall(frame)
            if heard:
                sock.shutdown(socket.SHUT_WR)
                sock.recv(1)  # the referee closes its end when it has read ours
    except (OSError, wire.WireError):
        return


def _who_and_where(kind: str, frame: FrameType | None) -> dict[str, Any]:
    process = os.getpid()
    return {
        "kind": kind,
        "pid": process,
        # Linux gives a main thread the number of its process; elsewhere we do, so that
        # a parent can name the main thread of its child.
        "tid": process if _is_main_thread() else threading.get_native_id(),
        "thread": thread_name(),
        "process": process_name(),
        "stack": stack_summary(frame),
    }


def _is_main_thread() -> bool:
    return threading.main_thread().ident == _thread_id()


def thread_name() -> str:
    """Return the name of the calling thread.

    Not ``current_thread()``: for a thread that threading does not know, that makes a
    new record of it, under a lock.
    """
    active: dict[int, threading.Thread] = vars(threading)["_active"]
    thread = active.get(_thread_id())
    return "" if thread is None else str(getattr(thread, "_name", ""))


def process_name() -> str:
    """Return the name that multiprocessing gave this process."""
    process = sys.modules.get("multiprocessing.process")
    return "MainProcess" if process is None else process.current_process().name


def stack_summary(frame: FrameType | None) -> list[list[Any]]:
    """Return ``[file, line, function]`` for up to 12 frames, innermost last.

    The student's frames and those of the standard library's concurrency are shown;
    ours and the scenario's are not.
    """
    summary: list[list[Any]] = []
    while frame is not None and len(summary) < MAX_STACK:
        code = frame.f_code
        if is_shown(code.co_filename):
            summary.append([code.co_filename, frame.f_lineno, code.co_name])
        frame = frame.f_back
    summary.reverse()
    return summary


def is_shown(file: str) -> bool:
    """Return whether a stack shows the frames of this file."""
    if file.startswith(_OURS):
        return False
    return file.startswith(_SHOWN) or is_students(file)


def describe(value: object) -> Any:
    """Return a tagged value, or words for one that cannot be sent."""
    try:
        tagged = wire.encode(value)
        if len(json.dumps(tagged)) <= MAX_ARGUMENT:
            return tagged
        return f"<a large {type(value).__name__}>"
    except wire.WireError as error:
        return f"<{error}>"

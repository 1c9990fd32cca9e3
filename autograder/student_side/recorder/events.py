"""Writes events: one line of JSON each, appended to ``<pid>.events`` of the play.

The keys of a line: ``e`` the name of the event, ``pid``, ``tid``, ``t`` nanoseconds of
the machine's clock (not the play's), ``obj`` what it happened to, ``at``
``[file, line, function]`` of the student's innermost line or null; the other keys are
facts of this event.

It takes no lock, starts no thread, keeps no descriptor and imports nothing of the kit:
below `lockstep run` it is in a program that must not notice.  An event that cannot be
written is dropped.
"""

from __future__ import annotations

import os
import sys
import threading
import time

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any

MOST_BYTES = 4096  # PIPE_BUF: what one write appends whole
MOST_EVENTS = 5000  # of one process, in a play
MOST_OF_A_PROGRAM = 300  # the same, below `lockstep run`
MOST_LOCKS = 100  # of one process, of locks for which nobody waits for long
MOST_CALLS = 100  # of one process, of all but locks and pipes
END = "events end"  # the last event of a process that had too many
_MOST_LENGTH = 2 << 20  # bytes of a file: then a new one is begun
_MOST_PLACES = 2000
_MODE = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
_CHILD = os.path.join("multiprocessing", "process.py")
_OURS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")
_IS_LINUX = sys.platform == "linux"
quoted: Callable[[str], str] = __import__("_json").encode_basestring_ascii
frame_at = sys._getframe
thread_id = threading.get_ident
now = time.monotonic_ns  # kept before the play's clock takes its place
_native_id = threading.get_native_id
_active: dict[int, threading.Thread] = vars(threading)["_active"]
_places: dict[tuple[int, int], tuple[Any, str]] = {}

# Who did something, where: thread of Python, process, thread of the kernel, code and
# position in it, name of the thread, and what is known of the thread.
NOBODY: Any = (0, 0, 0, None, 0, "", None)


class _Owned(dict[str, bool]):
    """Which files are the program's own; asked once for each."""

    def __init__(self, is_own: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_own = is_own

    def __missing__(self, file: str) -> bool:
        self[file] = own = self._is_own(file)
        return own


class _Here:
    """Where events go, whose lines they name, and how many may still be written."""

    folder = ""
    every = False  # a play: what nobody has to wait for is written, too
    own: Any = _Owned(lambda _: False)
    pid = 0
    forked = False
    written = 0  # bytes
    events = MOST_EVENTS
    locks = MOST_LOCKS
    calls = MOST_CALLS

    def begin(self) -> None:
        """Know the process, after a fork the child, which has written nothing."""
        self.forked = self.pid != 0
        self.pid = os.getpid()
        self.written = 0
        self.events = MOST_EVENTS if self.every else MOST_OF_A_PROGRAM
        self.locks = MOST_LOCKS
        self.calls = MOST_CALLS
        _known.clear()
        _watched.clear()
        _watched.add(thread_id())

    def tid_of(self, thread: Any) -> int:
        """Return the calling thread's number; a fork may have left an old one."""
        if not _IS_LINUX and thread is threading.main_thread():
            return self.pid  # as the kernel of Linux numbers it
        if thread is None or self.forked:
            return _native_id()
        return getattr(thread, "_native_id", 0) or _native_id()


here = _Here()


class Known:
    """What is known of one thread, so that it need not be asked again and again."""

    __slots__ = ("name", "pid", "place", "texts", "tid", "turn")

    def __init__(self, thread: Any) -> None:
        self.pid = here.pid
        self.tid = here.tid_of(thread)
        self.name = "" if thread is None else str(getattr(thread, "_name", ""))
        self.place = -1  # where its waits are, in `waits`
        self.texts: dict[Any, Any] = {}  # of its waits, by what they are
        self.turn = 0


_known: dict[int, Known] = {}
_watched: set[int] = set()  # threads whose end is seen: what is known may be kept


def known(me: int) -> Known:
    """Return what is known of the calling thread, whose number of Python is ``me``."""
    mine = _known.get(me)
    if mine is None:
        # Not `current_thread()`: it makes a record of a thread that it does not know.
        thread = _active.get(me)
        mine = Known(thread)
        if thread is not None and me in _watched:
            _known[me] = mine
    return mine


def thread_begins(me: int) -> None:
    """Know that a thread begins, whose end will be seen."""
    _watched.add(me)


def thread_ends(me: int) -> Known | None:
    """Forget a thread: another one may get its number."""
    _watched.discard(me)
    return _known.pop(me, None)


def forget_names() -> None:
    """Ask all threads again: one has got another name, or this is another process."""
    _known.clear()


def begin(folder: str, is_own: Callable[[str], bool], every: bool) -> None:
    """Write events into ``folder``, of this process and of those forked from it."""
    here.folder, here.every, here.own = folder, every, _Owned(is_own)
    here.begin()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=here.begin)


def taker(depth: int) -> Any:
    """Return who does something now, and at which line of the program.

    The frames around the beginning of a forked child are its parent's past.
    """
    frame: FrameType | None = frame_at(depth)
    if frame is not None and not here.own[frame.f_code.co_filename]:
        frame = _own_frame(frame)
    me = thread_id()
    mine = _known.get(me) or known(me)
    if frame is None:
        return me, mine.pid, mine.tid, None, 0, mine.name, mine
    return me, mine.pid, mine.tid, frame.f_code, frame.f_lasti, mine.name, mine


def _own_frame(frame: FrameType | None) -> FrameType | None:
    own = here.own
    while frame is not None and not own[frame.f_code.co_filename]:
        if frame.f_code.co_name == "_bootstrap" and _begins_child(frame.f_code):
            return None
        frame = frame.f_back
    return frame


def taker_at(frame: FrameType) -> Any:
    """Return who is at this frame: the calling thread, and its line."""
    me = thread_id()
    mine = _known.get(me) or known(me)
    return me, mine.pid, mine.tid, frame.f_code, frame.f_lasti, mine.name, mine


def _begins_child(code: CodeType) -> bool:
    return code.co_filename.endswith(_CHILD)


def line_of(code: CodeType, position: int) -> int:
    """Return the line of a position in a piece of code."""
    for start, end, line in code.co_lines():
        if start <= position < end and line is not None:
            return line
    return code.co_firstlineno


def _place(code: CodeType | None, position: int) -> str:
    """Return ``[file, line, function]`` as JSON; kept, for a loop asks again."""
    if code is None:
        return "null"
    key = id(code), position
    found = _places.get(key)
    if found is None:
        if len(_places) > _MOST_PLACES:
            _places.clear()
        line = line_of(code, position)
        text = f"[{quoted(code.co_filename)},{line},{quoted(code.co_name)}]"
        found = _places[key] = (code, text)  # with the code: its id stays its own
    return found[1]


def line_text(event: str, obj: str, who: Any, facts: str = "", time: int = 0) -> bytes:
    """Return the line of one event; ``facts`` are the other keys, as JSON."""
    return (
        f'{{"e":"{event}","pid":{who[1]},"tid":{who[2]},"t":{time},'
        f'"obj":{quoted(obj)},"at":{_place(who[3], who[4])}{facts}}}\n'
    ).encode()


def facts_text(facts: dict[str, Any]) -> str:
    """Return facts as the inside of a JSON object, each with a comma before it."""
    parts = []
    for key, value in facts.items():
        if isinstance(value, str):
            parts.append(f',"{key}":{quoted(value)}')
        elif isinstance(value, int):
            parts.append(f',"{key}":{int(value)}')
    return "".join(parts)


def tell(event: str, obj: str, who: Any, facts: str = "") -> None:
    """Append one event; what cannot be written is dropped."""
    append(line_text(event, obj, who, facts, now()))


def record(event: str, obj: str, **facts: Any) -> None:
    """Write down that ``event`` happened to ``obj`` here and now."""
    if here.folder and here.events > 0:
        tell_some(event, obj, taker(2), facts_text(facts))


def tell_some(event: str, obj: str, who: Any, facts: str = "") -> None:
    """Append an event, as long as there are not too many; say that there are."""
    if here.events > 0:
        here.events -= 1
        tell(event, obj, who, facts)
        if not here.events:
            tell(END, "", who)


def append(text: bytes) -> None:
    """Append a line to the file of this process, in one write, if that can be."""
    if len(text) > MOST_BYTES:
        return
    path = f"{here.folder}/{os.getpid()}.events"
    try:
        descriptor = os.open(path, _MODE, 0o600)
        try:
            os.write(descriptor, text)
        finally:
            os.close(descriptor)
        here.written += len(text)
        if here.written > _MOST_LENGTH:
            here.written = 0
            os.replace(path, f"{here.folder}/{os.getpid()}-before.events")
    except OSError:
        return


def leave_out_ours(error: BaseException) -> None:
    """Take our frames from the head of a traceback: the program must not see them."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(_OURS):
        trace = trace.tb_next
    error.__traceback__ = trace


def process_name() -> str:
    """Return the name that multiprocessing gave this process."""
    process = sys.modules.get("multiprocessing.process")
    return "MainProcess" if process is None else str(process.current_process().name)

"""Processes of `multiprocessing` below `lockstep run`: where begun, how ended.

A process that was killed reports nothing.  Its parent reports its number and name when
it starts it, and how it ended when it learns of that.  A worker of a pool keeps
its task in a small file, ``<pid>.task``, mapped into its memory: the kernel keeps what
was last written there, also of one that is killed.  The first letter is ``1`` while it
has a task and ``0`` while it has none; then the line of an event and a zero.
"""

from __future__ import annotations

import os
import sys

from .after_import import when_imported
from .calls import like
from .events import facts_text, frame_at, here, leave_out_ours, line_text, taker, tell
from .waits import stays

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_FUNCTION, _BUILT_IN = type(like), type(len)
_MAPS = frozenset({"mapstar", "starmapstar"})
_MOST = 200  # starts and ends of one process
_SIZE = 4096
_SIGTERM = 15
_DISMISSED = "_lockstep_dismissed"  # the attribute of one that the library has ended
_NOT_KNOWN = 255  # how a fork server's child ended that the server did not see
_MODE = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0)


class _Room:
    """How many starts and ends this process may still report."""

    pid = 0
    left = _MOST

    def take(self) -> bool:
        if self.pid != here.pid:
            self.pid, self.left = here.pid, _MOST
        self.left -= 1
        return self.left >= 0


_room = _Room()
_METHOD: Any = type(_room.take)


def install() -> None:
    """Record from the moment there can be any."""
    when_imported("multiprocessing.process", _watch_starts)
    for way in ("fork", "forkserver"):  # that of spawn is a fork's with another start
        when_imported(f"multiprocessing.popen_{way}", _watch_ends)
    when_imported("multiprocessing.pool", _watch_workers)
    when_imported("concurrent.futures.process", _watch_executors)


def _watch_starts(module: ModuleType) -> None:
    kind: Any = vars(module)["BaseProcess"]
    original = kind.start

    def start(self: Any) -> None:
        try:
            original(self)
        except BaseException as error:
            leave_out_ours(error)
            raise
        if _room.take():
            facts = {"name": str(self.name), "of_pid": self.pid, "of_tid": self.pid}
            tell("process started", "", taker(1), facts_text(facts))

    kind.start = like(original, start)
    end = kind.terminate

    def terminate(self: Any) -> None:
        popen = vars(self).get("_popen")
        if popen is not None and not here.own[frame_at(1).f_code.co_filename]:
            vars(popen)[_DISMISSED] = True  # a pool that has done its work
        try:
            end(self)
        except BaseException as error:
            leave_out_ours(error)
            raise

    kind.terminate = like(end, terminate)


def _watch_ends(module: ModuleType) -> None:
    kind: Any = vars(module)["Popen"]
    original = vars(kind)["poll"]

    def poll(self: Any, *args: Any, **options: Any) -> Any:
        before = self.returncode
        code = original(self, *args, **options)
        dismissed = _DISMISSED in vars(self) and code == -_SIGTERM
        known = _is_known(module, code) and not dismissed
        if before is None and code and known and _room.take():
            facts = {"of_pid": self.pid, "of_tid": self.pid, "exit_code": code}
            tell("process died", "", taker(1), facts_text(facts))
        return code

    kind.poll = like(original, poll)


def _is_known(module: ModuleType, code: Any) -> bool:
    return code != _NOT_KNOWN or not module.__name__.endswith("forkserver")


def _watch_workers(module: Any) -> None:
    original = module.worker

    def worker(inqueue: Any, outqueue: Any, *args: Any, **options: Any) -> Any:
        queues = sys.modules.get("multiprocessing.queues")
        if queues is not None and isinstance(inqueue, queues.SimpleQueue):
            _keep_tasks(inqueue, outqueue)
        return original(inqueue, outqueue, *args, **options)

    module.worker = like(original, worker)


def _watch_executors(module: Any) -> None:
    original = module._process_worker

    def process_worker(call_queue: Any, *args: Any, **options: Any) -> Any:
        _tell_queue(getattr(call_queue, "_reader", None))
        return original(call_queue, *args, **options)

    module._process_worker = like(original, process_worker)


def _tell_queue(reader: Any) -> None:
    """Report from which queue this worker takes its tasks."""
    try:
        pipe = f"queue pipe:[{os.fstat(reader.fileno()).st_ino}]"
    except Exception:  # noqa: BLE001 - the pool must not notice
        return
    stays(taker(1), "pool worker", pipe)


def _keep_tasks(inqueue: Any, outqueue: Any) -> None:
    """Let the queues of a worker, which are its own copies, note its task."""
    _tell_queue(inqueue._reader)
    try:
        file, last = _mapped(), None
        file[0] = ord("0")
    except Exception:  # noqa: BLE001 - the pool must not notice
        return
    get, put = inqueue.get, outqueue.put

    def get_task() -> Any:
        nonlocal last
        task = get()
        if task is not None:
            code, name = _of_program(task)
            if last is None or last[0] is not code or last[1] != name:
                last = code, name
                _describe(file, code, name)
            file[0] = ord("1")
        return task

    def put_result(result: Any) -> None:
        put(result)
        file[0] = ord("0")

    inqueue.get, outqueue.put = get_task, put_result


def _of_program(task: Any) -> tuple[Any, str]:
    """Return code and name of what the program gave: `map` wraps it, with its items.

    An object of the program is asked for nothing: it may be anything.
    """
    try:
        function, args = task[2:4]
        if type(function) is _FUNCTION and function.__name__ in _MAPS:
            function = args[0][0]
        if type(function) is _METHOD:
            function = function.__func__
    except Exception:  # noqa: BLE001 - another version of the library
        return None, ""
    if type(function) is _FUNCTION:
        return function.__code__, str(function.__qualname__)
    if type(function) in (_BUILT_IN, type):
        return None, str(function.__qualname__)
    return None, ""


def _describe(file: Any, code: Any, name: str) -> None:
    me, pid, tid, _, _, called, mine = taker(1)
    who = me, pid, tid, code, 0, called, mine
    text = line_text("pool task", "", who, facts_text({"of": name}))
    file[0] = ord("0")
    if len(text) < _SIZE - 2:
        file[1 : len(text) + 2] = text + b"\0"


def _mapped() -> Any:
    import mmap  # here: few programs have a pool

    descriptor = os.open(f"{here.folder}/{os.getpid()}.task", _MODE, 0o600)
    try:
        # On a full disk this fails; a write into a file without room for it is fatal.
        os.posix_fallocate(descriptor, 0, _SIZE)
        return mmap.mmap(descriptor, _SIZE)
    finally:
        os.close(descriptor)

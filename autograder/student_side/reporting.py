"""Words about what happened in the student's process: exceptions, threads, streams.

It chooses words of verdicts, and decides none: the student's code can forge every part.
"""

from __future__ import annotations

import sys
import threading

from autograder.student_side import gates

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from types import TracebackType
    from typing import Any

MAX_MESSAGE = 4000  # characters
MAX_FRAMES = 30  # of a traceback: the first half and the last half are kept
MAX_THREADS = 200


def raised(
    error: BaseException, phase: str, *, message: str | None = None
) -> dict[str, Any]:
    """Return the reply for an exception: its type, words and the student's lines."""
    return {
        "outcome": "raised",
        "phase": phase,
        "type": type(error).__name__,
        "message": words(error) if message is None else message[:MAX_MESSAGE],
        "stack": frames(error, scenario_too=phase == "scenario"),
        "scenario_line": _scenario_line(error),
    }


def _scenario_line(error: BaseException) -> int:
    """Return the line of the scenarios that raised, or called ours; 0: another did."""
    line = 0
    traceback: TracebackType | None = error.__traceback__
    student, scenarios = gates.played()
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file == scenarios:
            line = traceback.tb_lineno
        elif file == student or gates.is_students(file):
            line = 0
        traceback = traceback.tb_next
    return line


def words(error: BaseException) -> str:
    """Return the message of an exception, even of one that cannot print itself."""
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        return str(text)[:MAX_MESSAGE]
    except BaseException:  # noqa: BLE001 - the student's own __str__
        return "(its message cannot be shown)"


def frames(error: BaseException, *, scenario_too: bool = False) -> list[list[Any]]:
    """Return ``[file, line, function, source]`` for each frame, innermost last.

    A syntax error ends with the line that cannot be read.
    """
    found: list[list[Any]] = []
    traceback: TracebackType | None = error.__traceback__
    _, scenarios = gates.played()
    while traceback is not None:
        code = traceback.tb_frame.f_code
        file = code.co_filename
        if gates.is_shown(file) or (scenario_too and file == scenarios):
            found.append([file, traceback.tb_lineno, code.co_name])
        traceback = traceback.tb_next
    if len(found) > MAX_FRAMES:
        found = found[: MAX_FRAMES // 2] + found[-MAX_FRAMES // 2 :]
    for frame in found:
        frame.append(_source(frame[0], frame[1]))
    if isinstance(error, SyntaxError) and error.filename:
        text = (error.text or "").strip()
        found.append([error.filename, error.lineno or 0, "", text])
    return found


def _source(file: str, line: int) -> str:
    import linecache

    return linecache.getline(file, line).strip()[:200]


_LIBRARY_THREADS = frozenset(
    {
        ("multiprocessing.queues", "_feed"),
        ("multiprocessing.resource_sharer", "_serve"),
        ("multiprocessing.pool", "_handle_workers"),
        ("multiprocessing.pool", "_handle_tasks"),
        ("multiprocessing.pool", "_handle_results"),
    }
)


def threads(earlier: Collection[int] = ()) -> list[list[Any]]:
    """Return ``[name, native id, daemon, not the call's]`` of each thread.

    Not the call's own are those that were there ``earlier``, by their native ids, and
    those of the library that serve a queue or a pool of `multiprocessing`: the program
    neither starts nor ends them, and they end with what they serve.  Takes no lock.
    """
    return [
        [
            str(t.name)[:100],
            t.native_id or 0,
            bool(t.daemon),
            t.native_id in earlier or _is_librarys(t),
        ]
        for t in _active()[:MAX_THREADS]
    ]


def alive() -> frozenset[int]:
    """Return the native ids of the threads that are alive, without a lock."""
    return frozenset(t.native_id or 0 for t in _active())


def _active() -> list[threading.Thread]:
    return list(vars(threading)["_active"].values())


def _is_librarys(thread: threading.Thread) -> bool:
    target = vars(thread).get("_target")
    place = (getattr(target, "__module__", ""), getattr(target, "__name__", ""))
    return place in _LIBRARY_THREADS


def install() -> None:
    """Report exceptions that nobody would see, and prepare the streams."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # By lines: what was printed before a deadlock must not be lost in a buffer.
            stream.reconfigure(
                encoding="utf-8", errors="backslashreplace", line_buffering=True
            )
    _report_threads()
    _report_unraisable()
    _report_children()


def _tell(what: str, error: BaseException | None) -> None:
    if error is None:
        return
    gates.note(
        what,
        type=type(error).__name__,
        message=words(error),
        stack=frames(error),
    )


def _report_threads() -> None:
    original = threading.excepthook

    def report(args: threading.ExceptHookArgs) -> None:
        if not isinstance(args.exc_value, SystemExit):
            _tell("thread failed", args.exc_value)
        original(args)

    threading.excepthook = report


def _report_unraisable() -> None:
    original = sys.unraisablehook

    def report(args: sys.UnraisableHookArgs) -> None:
        _tell("unraisable", args.exc_value)
        original(args)

    sys.unraisablehook = report


def _report_children() -> None:
    """Wrap what a child of multiprocessing runs, in the child."""
    from multiprocessing.process import BaseProcess

    original: Callable[..., int] = vars(BaseProcess)["_bootstrap"]

    def bootstrap(self: BaseProcess, *args: Any, **options: Any) -> int:
        run = self.run

        def run_and_report() -> None:
            try:
                run()
            except BaseException as error:
                if not isinstance(error, SystemExit):
                    _tell("process failed", error)
                if error.__traceback__ is not None:
                    # Its printed traceback is not to show this frame.
                    error.__traceback__ = error.__traceback__.tb_next
                raise

        # On the instance, and only in the child: its class is the student's.
        vars(self)["run"] = run_and_report
        return original(self, *args, **options)

    BaseProcess._bootstrap = bootstrap  # type: ignore[attr-defined]  # not in typeshed

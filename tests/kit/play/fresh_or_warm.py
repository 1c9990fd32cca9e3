"""Scenarios that tell all that a play can see of how it was started."""

from __future__ import annotations

import sys

BEFORE = list(sys.modules)  # first of all: before this file has imported anything

import functools
import gc
import os
import signal
import stat
import threading
from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage


def surroundings(_student: Any, _stage: Stage) -> dict[str, Any]:
    """Tell the process, the interpreter and the modules as they were found."""
    return {
        "modules": sorted(set(BEFORE) - {"lockstep_scenarios"}),
        "state": {name: repr(tell()) for name, tell in _STATE.items()},
        "names": {name: names_in(sys.modules[name]) for name in sorted(_looked_into())},
    }


def imported(_student: Any, _stage: Stage, name: str) -> dict[str, Any]:
    """Import a module; tell what came with it, in which order, and what is in it."""
    known = set(sys.modules)
    loaded = __import__("importlib").import_module(name)
    came = [module for module in sys.modules if module not in known]
    return {
        "came": came,
        "names": {module: names_in(sys.modules[module]) for module in came},
        "spec": spec_of(loaded),
        "above": parts_of(sys.modules[name.partition(".")[0]]),
    }


def forgotten(_student: Any, _stage: Stage, pairs: list[tuple[str, str]]) -> list[str]:
    """Run each import and then the use of what was not imported; tell what is raised.

    Each in a process of its own: an import stays.
    """
    return [_in_a_child(functools.partial(_uses, *pair)) for pair in pairs]


def _uses(imported: str, used: str) -> str:
    scope: dict[str, Any] = {}
    exec(imported, scope)
    try:
        eval(used, scope)
    except (AttributeError, NameError) as error:
        return type(error).__name__
    return ""


def _in_a_child(tell: Callable[[], str]) -> str:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, tell().encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    words = os.read(reader, 4096).decode()
    os.close(reader)
    return words


def parent(_student: Any, _stage: Stage) -> int:
    """Tell the process above."""
    return os.getppid()


def chance(_student: Any, _stage: Stage) -> list[Any]:
    """Tell what nobody is to foresee."""
    import multiprocessing
    import random
    import tempfile

    name = next(tempfile._get_candidate_names())  # type: ignore[attr-defined]  # private
    key = multiprocessing.current_process().authkey
    return [random.random(), random.Random().random(), name, key.hex(), os.getpid()]


def child(_student: Any, _stage: Stage) -> list[Any]:
    """Start a child with the method of the play, and have it tell where it is."""
    import multiprocessing

    answers: Any = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=_tell_of_a_child, args=(answers,))
    process.start()
    words = answers.get()
    process.join()
    return [*words, process.name, process.exitcode]


def _tell_of_a_child(answers: Any) -> None:
    import multiprocessing

    current: Any = multiprocessing.current_process()
    main = sys.modules["__main__"]
    above = current._parent_name if hasattr(current, "_parent_name") else ""
    answers.put(
        [
            *(os.path.basename(str(main.__file__)), os.path.basename(sys.argv[0])),
            *(os.path.samefile(os.getcwd(), os.environ["HOME"]), above),
            *(len(sys.argv), list(sys.flags), sorted(os.environ)),
        ]
    )


def upset(_student: Any, _stage: Stage) -> dict[str, str]:
    """Change all that can be changed, tell what it is then, and leave two running."""
    import json
    import random
    import time
    import warnings

    time.sleep(1000.0)
    random.seed(1)
    vars(json)["upset"] = vars(threading)["upset"] = 1
    sys.path.insert(0, "/upset")
    sys.meta_path.insert(0, object())  # type: ignore[arg-type]  # upset
    sys.modules["queue"] = sys.modules["upset"] = threading
    os.environ["UPSET"] = "1"
    os.putenv("UPSET", "1")
    os.chdir("/")
    os.umask(0o77)
    os.dup2(1, 77)
    sys.setrecursionlimit(900)
    gc.disable()
    vars(sys.modules["__main__"])["upset"] = 1
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
    signal.setitimer(signal.ITIMER_REAL, 1000.0)
    vars(sys.modules["multiprocessing.process"])["ORIGINAL_DIR"] = "/"
    threading.Thread(target=threading.Event().wait, name="upset", daemon=True).start()
    if os.fork() == 0:
        os.setsid()
        signal.pause()
    warnings.simplefilter("error")  # now: `fork` warns where there are threads
    sys.stdout = sys.stderr
    return {name: repr(tell()) for name, tell in _STATE.items()}


def marks(_student: Any, _stage: Stage) -> list[str]:
    """Tell what an upset play has left behind, in what is not looked at otherwise."""
    import json
    import random
    import time

    state = random.getstate()
    random.seed(1)
    seeded = random.getstate() == state
    found = {
        "a name": hasattr(json, "upset") or hasattr(threading, "upset"),
        "a module": "upset" in sys.modules or "queue" in sys.modules,
        "the clock": time.time() - os.stat("/proc/self").st_ctime > 900,
        "chance": seeded,
        "a variable": "UPSET" in os.environ or os.getenv("UPSET") is not None,
        "a descriptor": os.path.exists("/proc/self/fd/77"),
        "a file": os.listdir(os.environ["HOME"]) != [],
        "a thread": threading.active_count() != 1,
    }
    return [name for name, is_there in found.items() if is_there]


def _looked_into() -> list[str]:
    ours = ("lockstep_scenarios", "__main__", "__mp_main__", "typing")
    return [
        name
        for name in BEFORE
        if not name.startswith(("autograder", "importlib", "_frozen"))
        and name not in ours
    ]


def names_in(module: Any) -> list[str]:
    """Return what is in a module: each name with the kind of what it stands for."""
    return sorted(f"{name}: {kind_of(value)}" for name, value in vars(module).items())


def kind_of(value: Any) -> str:
    """Say what a value is without what differs from process to process."""
    kind = f"{type(value).__module__}.{type(value).__qualname__}"
    name = getattr(value, "__qualname__", "") or getattr(value, "__name__", "")
    place = getattr(value, "__module__", "")
    wrapped = getattr(value, "__wrapped__", None) is not None
    words = f"{kind} {place}.{name}" if isinstance(name, str) else kind
    return words + (" wrapped" if wrapped else "")


def spec_of(module: Any) -> list[str]:
    """Return how a module says that it was found."""
    spec = module.__spec__
    loader = type(module.__loader__).__name__
    parts = [spec.name, type(spec.loader).__name__, loader, str(spec.origin)]
    return [*parts, str(spec.cached), str(spec.parent), str(spec.has_location)]


def parts_of(package: Any) -> list[str]:
    """Return the modules that are attributes of a package."""
    return sorted(
        n for n, value in vars(package).items() if isinstance(value, type(sys))
    )


def _status(*names: str) -> list[str]:
    with open("/proc/self/status") as file:
        return [line for line in file if line.startswith(names)]


def _descriptors() -> list[str]:
    found = []
    for fd in sorted(map(int, os.listdir("/proc/self/fd"))):
        try:
            mode = os.fstat(fd).st_mode
        except OSError:
            continue  # the one that lists them
        place = "low" if fd < 3 else "high" if fd > 99 else ""
        found.append(f"{place} {stat.S_IFMT(mode):o} {os.get_inheritable(fd)}")
    return sorted(found)


def _stream(stream: Any) -> list[Any]:
    names = ("name", "mode", "encoding", "errors", "newlines", "line_buffering")
    words = [getattr(stream, name) for name in (*names, "write_through")]
    raw = stream.buffer.raw
    return [
        *words,
        type(stream.buffer),
        raw.name,
        raw.mode,
        raw.closefd,
        stream.isatty(),
    ]


def _main() -> list[str]:
    main = sys.modules["__main__"]
    shown = ("__file__", "__spec__", "__name__", "__package__", "__doc__", "__cached__")
    words = [f"{name}={vars(main).get(name)!r}" for name in shown]
    return [*names_in(main), *words]


def _multiprocessing() -> list[Any]:
    processes: Any = sys.modules["multiprocessing.process"]
    current = processes.current_process()
    inside = os.path.samefile(processes.ORIGINAL_DIR, os.environ["HOME"])
    key = len(current.authkey)
    return [inside, key, current.name, current.pid == os.getpid(), current._identity]


def _threads() -> list[Any]:
    main: Any = threading.main_thread()
    fresh = threading.Thread().name
    same = main.native_id == os.getpid() == threading.get_native_id()
    return [same, main.ident == threading.get_ident(), threading.active_count(), fresh]


_STATE: dict[str, Callable[[], object]] = {
    "arguments": lambda: [os.path.basename(sys.argv[0]), len(sys.argv)],
    "command": lambda: [len(sys.orig_argv), sys.orig_argv[:4], sys.orig_argv[4:5]],
    "flags": lambda: sys.flags,
    "path": lambda: sys.path[:-1],  # the last is the student's folder
    "finders": lambda: [kind_of(f) for f in sys.meta_path if "Shelf" not in kind_of(f)],
    "hooks": lambda: [kind_of(hook) for hook in sys.path_hooks],
    "folder": lambda: os.path.samefile(os.getcwd(), os.environ["HOME"]),
    "environment": lambda: sorted(os.environ),
    "own environment": lambda: (
        sorted(os.environb) == sorted(map(os.fsencode, os.environ))
    ),
    "session": lambda: os.getsid(0) == os.getpgrp() == os.getpid(),
    "mask": lambda: [os.umask(0o22)],
    "priority": lambda: os.nice(0),
    "signals": lambda: _status("SigBlk", "SigIgn", "SigCgt", "NoNewPrivs", "Threads"),
    "handlers": lambda: [kind_of(signal.getsignal(n)) for n in signal.valid_signals()],
    "wakeup": lambda: signal.set_wakeup_fd(-1),
    "timer": lambda: signal.getitimer(signal.ITIMER_REAL),
    "descriptors": _descriptors,
    "input": lambda: _stream(sys.stdin),
    "output": lambda: [_stream(sys.stdout), _stream(sys.stderr)],
    "first output": lambda: [
        sys.stdout is sys.__stdout__,
        sys.stderr is sys.__stderr__,
    ],
    "main": _main,
    "multiprocessing": _multiprocessing,
    "threads": _threads,
    "collector": lambda: [gc.isenabled(), gc.get_threshold(), gc.callbacks],
    "limits": lambda: [sys.getrecursionlimit(), sys.getswitchinterval()],
    "tracing": lambda: [
        sys.gettrace(),
        sys.getprofile(),
        threading.excepthook.__name__,
    ],
    "warnings": lambda: sys.modules["warnings"].filters,
    "encodings": lambda: [sys.getfilesystemencoding(), sys.getdefaultencoding()],
}

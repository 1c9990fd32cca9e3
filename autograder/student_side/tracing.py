"""Tracing in this thread, and in every thread that begins from now on.

CPython 3.11 refuses to install a trace function while another thread installs one: of
two threads that begin at the same time, one dies of "Cannot install a trace function
while another trace function is being installed" (`_PyEval_SetTrace` in its `ceval.c`;
the static variable is gone in 3.12).  So there one thread installs at a time, and
nobody forks meanwhile, or the child could never install one.
"""

from __future__ import annotations

import os
import sys
import threading

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_hooks: list[Callable[..., Any]] = []  # the last one counts


def trace(on_call: Callable[..., Any]) -> None:
    """Have ``on_call`` called as a trace function (see ``sys.settrace``)."""
    if sys.version_info >= (3, 12):
        threading.settrace(on_call)
    else:
        if not _hooks:
            _install_one_at_a_time()
        _hooks[:] = [on_call]
    sys.settrace(on_call)


def _install_one_at_a_time() -> None:
    installing = threading.Lock()
    begin: Any = threading.Thread._bootstrap_inner  # type: ignore[attr-defined]  # each thread begins with it

    def begin_traced(thread: threading.Thread) -> None:
        with installing:
            sys.settrace(_hooks[0])
        begin(thread)

    threading.Thread._bootstrap_inner = begin_traced  # type: ignore[attr-defined]  # as above
    os.register_at_fork(
        before=installing.acquire,
        after_in_parent=installing.release,
        after_in_child=installing.release,
    )

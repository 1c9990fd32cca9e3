"""Load: processes that keep the CPUs busy, and end when nobody needs them any more."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Iterator

# Ends by itself when its parent is gone, whatever became of that one.  The parent says
# who it is: it may be gone before a burner can look.
_BURN = """
import os, sys
while os.getppid() == int(sys.argv[1]):
    for _ in range(1_000_000):
        pass
"""


@contextlib.contextmanager
def burners(count: int) -> Iterator[None]:
    """Keep ``count`` CPUs busy, or share those that there are."""
    command = [sys.executable, "-I", "-S", "-c", _BURN, str(os.getpid())]
    running = [
        subprocess.Popen(command, stdin=subprocess.DEVNULL) for _ in range(count)
    ]
    try:
        yield
    finally:
        for process in running:
            process.kill()
        for process in running:
            process.wait()


def end_with_parent() -> None:
    """Let this process of a pool end when its parent is gone, however that ended.

    It would wait for work forever: all others that wait hold the other end, too.
    """
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()

"""Load: programs that keep the CPUs busy while something else is tried."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
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

"""An idle worker is killed while it reads the queue of tasks: its lock stays taken."""

import multiprocessing
import os
import pathlib
import signal


def task(number):
    return number


def is_reading(process):
    call = pathlib.Path(f"/proc/{process.pid}/syscall").read_text().split()
    return call[0] in ("0", "63") and call[1] == hex(pool._inqueue._reader.fileno())


if __name__ == "__main__":
    pool = multiprocessing.get_context("fork").Pool(1)
    first = pool._pool[0]
    while not is_reading(first):
        pass
    os.kill(first.pid, signal.SIGKILL)
    while first in pool._pool:
        pass
    pool.apply(task, (1,))  # <- here

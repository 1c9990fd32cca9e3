import signal
from multiprocessing import get_context, shared_memory

import reach

kept = []


def leave():
    """Shared memory and a semaphore, both named, and their names for who looks."""
    block = shared_memory.SharedMemory(create=True, size=1 << 20)
    lock = get_context("spawn").Lock()
    kept.extend([block, lock])
    reach.note("shared memory", f"{block.name}\nsem.{lock._semlock.name[1:]}\n")


def gather(tasks):
    leave()
    while True:
        signal.pause()


def double(task):
    leave()
    return task()

import itertools
import os
import signal
from multiprocessing import get_context, shared_memory, synchronize

import known

kept = []
numbers = itertools.count()


def name():
    """A name that who looks afterwards will know."""
    return f"/{known.MARK}-{os.getpid()}-{next(numbers)}"


def leave():
    """Shared memory and a semaphore, both named."""
    synchronize.SemLock._make_name = staticmethod(name)
    block = shared_memory.SharedMemory(name()[1:], create=True, size=1 << 20)
    kept.extend([block, get_context("spawn").Lock()])


def gather(tasks):
    leave()
    while True:
        signal.pause()


def double(task):
    leave()
    return task()

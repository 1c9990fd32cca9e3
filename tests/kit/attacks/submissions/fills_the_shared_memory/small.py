import os
import signal
from multiprocessing import shared_memory

import known

kept = []


def gather(tasks):
    """Three gigabytes, and no more; those who make it hold it, and it has a name."""
    for number in range(48):
        name = f"{known.MARK}-{os.getpid()}-{number}"
        block = shared_memory.SharedMemory(name, create=True, size=64 << 20)
        os.posix_fallocate(block._fd, 0, 64 << 20)
        kept.append(block)
    while True:
        signal.pause()


def double(task):
    return []

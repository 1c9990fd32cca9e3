import mmap
import os
import signal

FILLED = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_POPULATE
kept = []


def gather(tasks):
    for _ in range(12):  # three gigabytes, and no more
        kept.append(mmap.mmap(-1, 256 << 20, FILLED))
    while True:
        signal.pause()


def double(task):
    for _ in range(6):  # half a gigabyte each
        if os.fork() == 0:
            kept.append(mmap.mmap(-1, 512 << 20, FILLED))
            while True:
                signal.pause()
    while True:
        signal.pause()

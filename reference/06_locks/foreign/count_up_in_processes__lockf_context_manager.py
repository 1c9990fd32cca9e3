# exercise: count_up_in_processes
# label: right
# style: fcntl.lockf in a context manager
import contextlib
import fcntl
import multiprocessing
import os
import tempfile


@contextlib.contextmanager
def alone(fd):
    fcntl.lockf(fd, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.lockf(fd, fcntl.LOCK_UN)


def child(path, counter, times):
    fd = os.open(path, os.O_RDWR)
    for _ in range(times):
        with alone(fd):
            counter.value += 1
    os.close(fd)


def count_up_in_processes(counter, times, workers):
    fd, path = tempfile.mkstemp()
    os.close(fd)
    try:
        ps = [multiprocessing.Process(target=child, args=(path, counter, times)) for _ in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
    finally:
        os.unlink(path)

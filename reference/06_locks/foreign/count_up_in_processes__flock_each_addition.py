# exercise: count_up_in_processes
# label: right
# style: operating system only: each process opens the same file by path and takes fcntl.flock around each addition
import fcntl
import multiprocessing
import os
import tempfile


def _add_under_flock(counter, times, path):
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        for _ in range(times):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            try:
                counter.value += 1
            finally:
                fcntl.flock(descriptor, fcntl.LOCK_UN)
    finally:
        os.close(descriptor)


def count_up_in_processes(counter, times, workers):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.abspath(os.path.join(folder, "counter.lock"))
        children = [
            multiprocessing.Process(
                target=_add_under_flock, args=(counter, times, path)
            )
            for _ in range(workers)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()

# exercise: count_up_in_processes
# label: right
# style: shell-minded: a lock file made with O_CREAT | O_EXCL, tries again after a sleep
import contextlib
import multiprocessing
import os
import tempfile
import time


@contextlib.contextmanager
def lock_file(path):
    while True:
        try:
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
            break
        except FileExistsError:
            time.sleep(0.003)
    try:
        yield
    finally:
        os.close(handle)
        os.unlink(path)


def worker(path, counter, times):
    for _ in range(times):
        with lock_file(path):
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    with tempfile.TemporaryDirectory(prefix="count_up") as folder:
        path = os.path.join(folder, "lock")
        processes = [
            multiprocessing.Process(target=worker, args=(path, counter, times))
            for _ in range(workers)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()

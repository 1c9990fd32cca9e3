# exercise: count_up_in_processes
# label: right
# style: low-level Unix person, flock on a temporary file that each process opens for itself
import fcntl
import multiprocessing
import os
import tempfile


def _work(path, counter, times):
    with open(path, "rb") as file:
        for _ in range(times):
            fcntl.flock(file, fcntl.LOCK_EX)
            try:
                counter.value += 1
            finally:
                fcntl.flock(file, fcntl.LOCK_UN)


def count_up_in_processes(counter, times, workers):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "lock")
        with open(path, "wb"):
            pass  # it only has to exist
        processes = [
            multiprocessing.Process(target=_work, args=(path, counter, times))
            for _ in range(workers)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()

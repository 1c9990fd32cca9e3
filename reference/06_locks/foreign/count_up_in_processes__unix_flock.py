# exercise: count_up_in_processes
# label: right
# style: an old Unix hand: flock on a temporary file that every process opens for itself
import fcntl
import multiprocessing
import os
import tempfile


def _count(path, counter, times):
    # Every process opens the file itself: flock belongs to the open file, and one that
    # is inherited would be the same for all.
    with open(path, "w") as lockfile:
        for _ in range(times):
            fcntl.flock(lockfile, fcntl.LOCK_EX)
            try:
                counter.value += 1
            finally:
                fcntl.flock(lockfile, fcntl.LOCK_UN)


def count_up_in_processes(counter, times, workers):
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "counter.lock")
        procs = [
            multiprocessing.Process(target=_count, args=(path, counter, times))
            for _ in range(workers)
        ]
        for proc in procs:
            proc.start()
        for proc in procs:
            proc.join()

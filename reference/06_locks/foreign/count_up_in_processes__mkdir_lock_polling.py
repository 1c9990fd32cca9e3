# exercise: count_up_in_processes
# label: right
# style: a directory as the lock: os.mkdir is atomic, time.sleep between two tries
import multiprocessing
import os
import tempfile
import time


def worker(lockdir, counter, times):
    for _ in range(times):
        while True:
            try:
                os.mkdir(lockdir)
                break
            except FileExistsError:
                time.sleep(0.001)
        counter.value += 1
        os.rmdir(lockdir)


def count_up_in_processes(counter, times, workers):
    with tempfile.TemporaryDirectory() as base:
        lockdir = os.path.join(base, "lock")
        ps = [multiprocessing.Process(target=worker, args=(lockdir, counter, times)) for _ in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()

# exercise: count_up_in_processes
# label: wrong
# mistake: lock file: os.path.exists, then open(..., "w"): check, then act
import multiprocessing
import os
import tempfile
import time


def work(counter, times, path):
    for _ in range(times):
        while os.path.exists(path):
            time.sleep(0.001)
        open(path, "w").close()
        counter.value += 1
        if os.path.exists(path):
            try:
                os.remove(path)
            except FileNotFoundError:
                pass


def count_up_in_processes(counter, times, workers):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "lock")
        ps = [multiprocessing.Process(target=work, args=(counter, times, path)) for _ in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()

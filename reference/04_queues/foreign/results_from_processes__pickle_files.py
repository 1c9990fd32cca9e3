# exercise: results_from_processes
# label: right
# style: physicist with a scratch directory: each process writes a pickle file, renamed when whole; join all, then read what is there
import multiprocessing
import os
import pickle
import tempfile


def _run(task, item, path):
    value = task(item)
    with open(path + ".part", "wb") as f:
        pickle.dump(value, f)
    os.replace(path + ".part", path)


def results_from_processes(task, items):
    data = {}
    with tempfile.TemporaryDirectory() as scratch:
        jobs = []
        for i, item in enumerate(items):
            path = os.path.join(scratch, f"run{i:05d}.pickle")
            p = multiprocessing.Process(target=_run, args=(task, item, path))
            jobs.append((item, path, p))
        for _, _, p in jobs:
            p.start()
        for _, _, p in jobs:
            p.join()
        for item, path, p in jobs:
            # print(item, p.exitcode)
            if os.path.exists(path):
                with open(path, "rb") as f:
                    data[item] = pickle.load(f)
    return data

# exercise: results_from_processes
# label: right
# style: no queue at all, each process pickles its value into a file of a temporary folder and renames it at last

import multiprocessing
import os
import pickle
import tempfile
from pathlib import Path


def _write(task, item, path):
    value = task(item)
    half = path + ".part"
    with open(half, "wb") as f:
        pickle.dump(value, f)
    os.replace(half, path)  # all or nothing


def results_from_processes(task, items):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, f"{i}.pickle") for i in range(len(items))]
        processes = [
            multiprocessing.Process(target=_write, args=(task, item, path))
            for item, path in zip(items, paths)
        ]
        for p in processes:
            p.start()
        for p in processes:
            p.join()
        return {
            item: pickle.loads(Path(path).read_bytes())
            for item, path in zip(items, paths)
            if os.path.exists(path)
        }

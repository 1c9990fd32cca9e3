# exercise: collect_lines
# label: right
# style: each worker writes pickles into a file of its own

import multiprocessing
import os
import pickle
import tempfile


def _work(task, number, path):
    with open(path, "wb") as f:
        task(number, lambda line: pickle.dump(line, f))


def collect_lines(task, workers):
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, str(n)) for n in range(workers)]
        ps = [
            multiprocessing.Process(target=_work, args=(task, n, path))
            for n, path in enumerate(paths)
        ]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for path in paths:
            with open(path, "rb") as f:
                while True:
                    try:
                        lines.append(pickle.load(f))
                    except EOFError:
                        break
    return lines

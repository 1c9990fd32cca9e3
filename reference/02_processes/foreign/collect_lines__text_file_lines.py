# exercise: collect_lines
# label: wrong
# mistake: a text file for each worker, split at line ends: a line that holds a line end or "\r" is torn or changed

import multiprocessing
import os
import tempfile


def _run(task, number, path):
    with open(path, "w", encoding="utf-8") as f:
        task(number, lambda line: f.write(line + "\n"))


def collect_lines(task, workers):
    lines = []
    with tempfile.TemporaryDirectory() as d:
        paths = [os.path.join(d, f"{n}.txt") for n in range(workers)]
        ps = [multiprocessing.Process(target=_run, args=(task, n, paths[n])) for n in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for path in paths:
            with open(path, encoding="utf-8") as f:
                lines.extend(f.read().splitlines())
    return lines

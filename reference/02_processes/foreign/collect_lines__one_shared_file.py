# exercise: collect_lines
# label: wrong
# mistake: all workers write to one file without a lock: long lines are mixed in the middle

import multiprocessing
import os
import tempfile


def _run(task, number, path):
    with open(path, "a", encoding="utf-8") as f:
        task(number, lambda line: f.write(repr(line) + "\n"))


def collect_lines(task, workers):
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "lines.txt")
        open(path, "w").close()
        ps = [multiprocessing.Process(target=_run, args=(task, n, path)) for n in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        with open(path, encoding="utf-8") as f:
            return [eval(line) for line in f]

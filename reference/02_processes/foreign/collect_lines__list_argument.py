# exercise: collect_lines
# label: wrong
# mistake: a plain list is handed to the children: each appends to its own copy

import multiprocessing


def _run(task, number, lines):
    task(number, lines.append)


def collect_lines(task, workers):
    lines = []
    ps = [multiprocessing.Process(target=_run, args=(task, n, lines)) for n in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return lines

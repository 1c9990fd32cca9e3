# exercise: collect_lines
# label: wrong
# mistake: ns.lines = ns.lines + [line] reads and writes without a lock: lines of others are overwritten

import multiprocessing


def _run(task, number, ns):
    def emit(line):
        ns.lines = ns.lines + [line]

    task(number, emit)


def collect_lines(task, workers):
    with multiprocessing.Manager() as m:
        ns = m.Namespace()
        ns.lines = []
        ps = [multiprocessing.Process(target=_run, args=(task, n, ns)) for n in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        return ns.lines

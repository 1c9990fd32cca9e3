# exercise: collect_lines
# label: wrong
# mistake: a global list is believed to be one for all processes

import multiprocessing

LINES = []


def emit(line):
    global LINES
    LINES.append(line)


def collect_lines(task, workers):
    LINES.clear()
    ps = [multiprocessing.Process(target=task, args=(n, emit)) for n in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return LINES

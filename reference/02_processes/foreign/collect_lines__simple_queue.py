# exercise: collect_lines
# label: right
# style: SimpleQueue with an end object of its own class

import multiprocessing


class TheEnd:
    pass


def _worker(number, task, q):
    try:
        task(number, q.put)
    finally:
        q.put(TheEnd())


def collect_lines(task, workers):
    q = multiprocessing.SimpleQueue()
    crew = [multiprocessing.Process(target=_worker, args=(n, task, q)) for n in range(workers)]
    for p in crew:
        p.start()
    lines, missing = [], workers
    while missing:
        thing = q.get()
        if isinstance(thing, TheEnd):
            missing -= 1
        else:
            lines.append(thing)
    for p in crew:
        p.join()
    q.close()
    return lines

# exercise: collect_lines
# label: right
# style: explicit fork, so that closures are allowed

import multiprocessing


def collect_lines(task, workers):
    ctx = multiprocessing.get_context("fork")
    q = ctx.SimpleQueue()

    def worker(number):
        try:
            task(number, lambda line: q.put((number, line)))
        finally:
            q.put((number, None))

    processes = [ctx.Process(target=worker, args=(n,)) for n in range(workers)]
    for p in processes:
        p.start()
    lines = []
    open_numbers = list(range(workers))
    while open_numbers:
        number, line = q.get()
        if line is None:
            open_numbers.remove(number)
        else:
            lines.append(line)
    for p in processes:
        p.join()
    return lines

# exercise: collect_lines
# label: wrong
# mistake: a worker's lines travel as the return value of its function, so of a worker that raises nothing arrives (the callback is not called), though it had emitted lines before; it breaks "A task that raises ends early. What it had emitted is returned all the same".

import multiprocessing


def _lines_of(task, number):
    lines = []
    task(number, lines.append)
    return lines


def collect_lines(task, workers):
    if workers < 1:
        return []
    result = []
    # maxtasksperchild=1: a process of its own for each worker
    with multiprocessing.Pool(workers, maxtasksperchild=1) as pool:
        for number in range(workers):
            pool.apply_async(_lines_of, (task, number), callback=result.extend)
        pool.close()
        pool.join()
    return result

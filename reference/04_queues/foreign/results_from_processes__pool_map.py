# exercise: results_from_processes
# label: wrong
# mistake: Pool(len(items)).map instead of processes of their own: a task that raises ends all, one that is killed hangs it, no items is a ValueError

import multiprocessing


def results_from_processes(task, items):
    with multiprocessing.Pool(len(items)) as pool:
        return dict(zip(items, pool.map(task, items, chunksize=1)))

# exercise: parallel_map
# label: wrong
# mistake: joins the workers before it reads the result queue, deadlock as soon as the results do not fit into the pipe

import multiprocessing as mp


def _worker(func, jobs, out):
    for index, item in iter(jobs.get, None):
        try:
            out.put((index, func(item), None))
        except Exception as exc:
            out.put((index, None, exc))


def parallel_map(func, items, processes=4):
    jobs = mp.Queue()
    out = mp.Queue()
    workers = [mp.Process(target=_worker, args=(func, jobs, out)) for _ in range(processes)]
    for w in workers:
        w.start()
    for pair in enumerate(items):
        jobs.put(pair)
    for _ in workers:
        jobs.put(None)

    # wait until everybody has finished, then pick up the results
    for w in workers:
        w.join()

    results = [None] * len(items)
    errors = []
    for _ in items:
        index, value, exc = out.get()
        results[index] = value
        if exc is not None:
            errors.append(exc)
    if errors:
        raise errors[0]
    return results

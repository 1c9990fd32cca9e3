# exercise: parallel_map
# label: right
# style: own worker processes, a task queue with one sentinel each, results drained before join
import multiprocessing


def _worker(func, tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            break
        i, item = task
        try:
            results.put((i, True, func(item)))
        except Exception as e:
            results.put((i, False, e))


def parallel_map(func, items, processes=4):
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=_worker, args=(func, tasks, results)) for _ in range(processes)]
    for w in workers:
        w.start()
    for pair in enumerate(items):
        tasks.put(pair)
    for w in workers:
        tasks.put(None)
    out = [None] * len(items)
    error = None
    for _ in range(len(items)):
        i, ok, value = results.get()
        if ok:
            out[i] = value
        elif error is None:
            error = value
    for w in workers:
        w.join()
    if error is not None:
        raise error
    return out

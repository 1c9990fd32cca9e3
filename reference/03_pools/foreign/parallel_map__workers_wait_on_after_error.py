# exercise: parallel_map
# label: wrong
# mistake: when an item fails the stop marks are never sent, so the worker processes stay alive and wait for work

import multiprocessing


def _loop(func, tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            return
        number, item = task
        try:
            results.put((number, "ok", func(item)))
        except Exception as e:
            results.put((number, "error", e))


def parallel_map(func, items, processes=4):
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()
    workers = []
    for _ in range(processes):
        w = multiprocessing.Process(target=_loop, args=(func, tasks, results), daemon=True)
        w.start()
        workers.append(w)

    for number, item in enumerate(items):
        tasks.put((number, item))

    collected = {}
    for _ in range(len(items)):
        number, status, value = results.get()
        if status == "error":
            raise value
        collected[number] = value

    for w in workers:
        tasks.put(None)
    for w in workers:
        w.join()
    return [collected[i] for i in range(len(items))]

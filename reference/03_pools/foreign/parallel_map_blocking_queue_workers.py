# exercise: parallel_map
# label: right
# style: hand-made pool: worker processes, a task queue, a result queue and poison pills
import multiprocessing


def _take_and_run(func, tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            return
        index, item = task
        try:
            outcome = (index, True, func(item))
        except Exception as error:
            outcome = (index, False, error)
        results.put(outcome)


def parallel_map(func, items, processes=4):
    tasks = multiprocessing.Queue()
    results = multiprocessing.SimpleQueue()
    workers = [
        multiprocessing.Process(target=_take_and_run, args=(func, tasks, results))
        for _ in range(processes)
    ]
    started = []
    orderly = False
    try:
        for worker in workers:
            worker.start()
            started.append(worker)
        for task in enumerate(items):
            tasks.put(task)
        for _ in workers:
            tasks.put(None)
        collected = [None] * len(items)
        failures = []
        for _ in range(len(items)):
            index, succeeded, value = results.get()
            if succeeded:
                collected[index] = value
            else:
                failures.append(value)
        orderly = True
    finally:
        for worker in started:
            if not orderly:
                worker.terminate()
            worker.join()
        tasks.close()
        if orderly:
            tasks.join_thread()
        else:
            tasks.cancel_join_thread()
        results.close()
    if failures:
        raise failures[0]
    return collected

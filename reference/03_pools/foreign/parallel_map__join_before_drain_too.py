# exercise: parallel_map
# label: wrong
# mistake: the workers are joined before the results are taken out of the queue, so it hangs for ever when the results are large (a megabyte)
from multiprocessing import Process, Queue

STOP = "stop"


def work(func, tasks, results):
    while True:
        kind, index, item = tasks.get()
        if kind == STOP:
            break
        try:
            results.put((index, func(item), None))
        except Exception as error:
            results.put((index, None, error))


def parallel_map(func, items, processes=4):
    tasks = Queue()
    results = Queue()
    workers = [Process(target=work, args=(func, tasks, results)) for _ in range(processes)]
    for worker in workers:
        worker.start()

    for index, item in enumerate(items):
        tasks.put(("item", index, item))
    for _ in workers:
        tasks.put((STOP, None, None))

    # wait until all are done
    for worker in workers:
        worker.join()

    # and collect what they have found
    values = [None] * len(items)
    failure = None
    for _ in items:
        index, value, error = results.get()
        values[index] = value
        if error is not None:
            failure = error
    if failure is not None:
        raise failure
    return values

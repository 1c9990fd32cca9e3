# exercise: parallel_map
# label: wrong
# mistake: own processes are joined before the result queue is read, so a big result is never flushed and join() never ends (deadlock); breaks "Checked: ... a megabyte" and "return all the results"
import multiprocessing


def _consume(func, inbox, outbox):
    while True:
        job = inbox.get()
        if job is None:
            break
        index, item = job
        try:
            outbox.put((index, True, func(item)))
        except Exception as error:
            outbox.put((index, False, error))


def parallel_map(func, items, processes=4):
    inbox = multiprocessing.Queue()
    outbox = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=_consume, args=(func, inbox, outbox), daemon=True)
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    for job in enumerate(items):
        inbox.put(job)
    for _ in workers:
        inbox.put(None)
    # all the work is done when all the workers are gone
    for worker in workers:
        worker.join()

    results = [None] * len(items)
    failure = None
    for _ in items:
        index, fine, value = outbox.get()
        if fine:
            results[index] = value
        else:
            failure = value
    if failure is not None:
        raise failure
    return results

# exercise: parallel_map
# label: wrong
# mistake: "return all the results": the workers are joined before their queue is read, so that results of a megabyte (no longer than the pipe: fine) deadlock for ever
import multiprocessing


def _work(func, items, ticket, out):
    while True:
        with ticket.get_lock():
            index = ticket.value
            ticket.value += 1
        if index >= len(items):
            return
        try:
            out.put((index, True, func(items[index])))
        except Exception as error:
            out.put((index, False, error))


def parallel_map(func, items, processes=4):
    ticket = multiprocessing.Value("q", 0)
    out = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=_work, args=(func, items, ticket, out))
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    results = [None] * len(items)
    failure = None
    for _ in items:
        index, ok, value = out.get()
        if ok:
            results[index] = value
        else:
            failure = value
    if failure is not None:
        raise failure
    return results

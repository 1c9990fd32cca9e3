# exercise: map_in_background
# label: right
# style: pool made by hand: the workers draw tickets from a shared Value and answer into a Queue
import multiprocessing
import pickle


def _work(func, items, ticket, out):
    while True:
        with ticket.get_lock():
            index = ticket.value
            ticket.value += 1
        if index >= len(items):
            return
        try:
            message = (index, True, func(items[index]))
        except BaseException as error:
            message = (index, False, error)
        try:
            data = pickle.dumps(message)
        except Exception as error:
            data = pickle.dumps((index, False, RuntimeError(repr(error))))
        out.put(data)


def map_in_background(func, items, foreground, processes=2):
    ticket = multiprocessing.Value("q", 0)
    out = multiprocessing.Queue()
    workers = []
    for _ in range(processes):
        worker = multiprocessing.Process(target=_work, args=(func, items, ticket, out))
        worker.start()
        workers.append(worker)
    try:
        value = foreground()
    finally:
        # read everything first, then join: whatever foreground did
        raw = [out.get() for _ in range(len(items))]
        for worker in workers:
            worker.join()
        out.close()
    results = [None] * len(items)
    for data in raw:
        index, ok, result = pickle.loads(data)
        if not ok:
            raise result
        results[index] = result
    return results, value

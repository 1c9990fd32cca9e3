# exercise: map_catching
# label: wrong
# mistake: own processes: the exception ends the worker (it is only printed there), the parent waits for ever for the answer
import multiprocessing


def _loop(func, inbox, outbox):
    for i, item in iter(inbox.get, None):
        outbox.put((i, func(item)))


def map_catching(func, items, processes=2):
    inbox, outbox = multiprocessing.Queue(), multiprocessing.Queue()
    crew = [multiprocessing.Process(target=_loop, args=(func, inbox, outbox), daemon=True) for _ in range(processes)]
    for c in crew:
        c.start()
    for job in enumerate(items):
        inbox.put(job)
    for _ in crew:
        inbox.put(None)
    out = dict(outbox.get() for _ in range(len(items)))
    for c in crew:
        c.join()
    return [out[i] for i in range(len(items))]

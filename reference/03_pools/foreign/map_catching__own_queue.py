# exercise: map_catching
# label: right
# style: own processes, JoinableQueue in, SimpleQueue out
import multiprocessing


def _loop(func, inbox, outbox):
    while True:
        job = inbox.get()
        if job is None:
            return
        number, item = job
        try:
            entry = func(item)
        except Exception as exc:
            entry = exc
        outbox.put((number, entry))


def map_catching(func, items, processes=2):
    inbox = multiprocessing.Queue()
    outbox = multiprocessing.Queue()
    crew = [multiprocessing.Process(target=_loop, args=(func, inbox, outbox)) for _ in range(processes)]
    for c in crew:
        c.start()
    for job in enumerate(items):
        inbox.put(job)
    for _ in crew:
        inbox.put(None)
    pairs = [outbox.get() for _ in range(len(items))]
    for c in crew:
        c.join()
    return [entry for _, entry in sorted(pairs, key=lambda pair: pair[0])]

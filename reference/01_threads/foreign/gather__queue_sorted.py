# exercise: gather
# label: right
# style: threads put triples into a queue, caller takes one per task, sorts by position, then looks for errors

import queue
import threading
from operator import itemgetter


def gather(tasks):
    results = queue.Queue()

    def worker(number, task):
        ok = False
        try:
            payload = task()
            ok = True
        except BaseException as e:
            payload = e
        results.put((number, ok, payload))

    threads = []
    for number, task in enumerate(tasks):
        thread = threading.Thread(target=worker, args=(number, task))
        threads.append(thread)
        thread.start()

    triples = [results.get() for thread in threads]
    for thread in threads:
        thread.join()

    # sort by the number only, the values may not be comparable
    triples.sort(key=itemgetter(0))

    for number, ok, payload in triples:
        if not ok:
            raise payload
    return [payload for number, ok, payload in triples]

# exercise: gather
# label: wrong
# mistake: PriorityQueue of (value, index): values that do not compare kill the worker's put; order by value

import queue
import threading


def gather(tasks):
    q = queue.PriorityQueue()
    errors = {}

    def work(i, task):
        try:
            q.put((task(), i))
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[min(errors)]
    return [q.get()[0] for _ in tasks]

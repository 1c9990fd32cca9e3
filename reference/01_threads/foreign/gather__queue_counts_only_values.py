# exercise: gather
# label: wrong
# mistake: the queue is read len(tasks) times, but a task that raises puts nothing: hangs
# expect: exception-in-a-thread

import queue
import threading


def gather(tasks):
    q = queue.Queue()

    def work(i, task):
        q.put((i, task()))

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    got = [q.get() for _ in tasks]
    for t in ts:
        t.join()
    got.sort(key=lambda p: p[0])
    return [v for _, v in got]

# exercise: gather
# label: wrong
# mistake: nothing catches in the thread, the caller gets None for the task

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        results[i] = task()

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return results

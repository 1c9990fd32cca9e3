# exercise: gather
# label: wrong
# mistake: except Exception: pass in the thread

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except Exception:
            pass

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return results

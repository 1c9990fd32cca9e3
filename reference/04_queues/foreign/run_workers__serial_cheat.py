# exercise: run_workers
# label: wrong
# mistake: a queue and a loop in the caller, no thread at all
# expect: no-threads

import queue

def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    values, errors = [], []
    while not q.empty():
        try:
            values.append(q.get()())
        except Exception as e:
            errors.append(e)
    if errors:
        raise errors[0]
    return values

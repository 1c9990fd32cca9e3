# exercise: run_workers
# label: wrong
# mistake: a thread for each task behind a Semaphore(workers): as many threads as tasks are started, not `workers`

import threading

def run_workers(tasks, workers):
    sem = threading.Semaphore(workers)
    values, errors = [], []

    def one(task):
        with sem:
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    ts = [threading.Thread(target=one, args=(t,)) for t in tasks]
    for t in ts: t.start()
    for t in ts: t.join()
    if errors:
        raise errors[0]
    return values

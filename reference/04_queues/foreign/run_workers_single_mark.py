# exercise: run_workers
# label: wrong
# mistake: one end mark for all workers, as if it closed a channel; the other workers wait forever
import queue
import threading


def run_workers(tasks, workers):
    ch = queue.Queue()
    values = []
    errs = []

    def worker():
        while True:
            task = ch.get()
            if task is None:
                break
            try:
                values.append(task())
            except BaseException as err:
                errs.append(err)

    wg = [threading.Thread(target=worker) for _ in range(workers)]
    for t in wg:
        t.start()
    for task in tasks:
        ch.put(task)
    ch.put(None)
    for t in wg:
        t.join()
    if errs:
        raise errs[0]
    return values

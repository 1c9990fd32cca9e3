# exercise: results_from_processes
# label: right
# style: a thread collects until the end mark that the caller puts after the joins

import multiprocessing
import threading


def job(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    results = {}

    def collect():
        while True:
            message = q.get()
            if message is None:
                return
            item, value = message
            results[item] = value

    ps = [multiprocessing.Process(target=job, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    collector = threading.Thread(target=collect)
    collector.start()
    for p in ps:
        p.join()
    q.put(None)  # everything else is in the pipe already
    collector.join()
    q.close()
    q.join_thread()
    return results

# exercise: run_workers
# label: right
# style: student; a full queue, get_nowait with a try of its own, two lists, join all threads
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values = []
    errors = []

    def worker():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                # print("nothing left")
                return
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    threads = []
    for i in range(workers):
        t = threading.Thread(target=worker)
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    if len(errors) > 0:
        raise errors[0]
    return values

# exercise: run_workers
# label: wrong
# misjudged: idle-worker
# mistake: the lines after join() are indented into the loop, so it returns when the first worker has ended while another one is still at its last task, whose value is missing (or whose exception is not raised); breaks "the values of the tasks, in any order, when every worker has ended"

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    res = []
    errors = []

    def worker():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                break
            try:
                res.append(task())
            except BaseException as e:
                errors.append(e)

    lst = []
    for i in range(workers):
        t1 = threading.Thread(target=worker)
        t1.start()
        lst.append(t1)
    for t1 in lst:
        t1.join()
        if errors:
            raise errors[0]
        return res

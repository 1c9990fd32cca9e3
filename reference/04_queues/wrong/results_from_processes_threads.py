# exercise: results_from_processes
# expect: threads-for-processes
import queue
import threading


def put_in(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = queue.Queue()
    threads = [threading.Thread(target=put_in, args=(task, i, q)) for i in items]
    for t in threads:
        t.start()  # <- here
    for t in threads:
        t.join()
    return dict(q.get() for _ in range(q.qsize()))

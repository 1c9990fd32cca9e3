import multiprocessing
import queue
import threading
from queue import LifoQueue


class END:
    "The mark of the end."


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    stop = threading.Event()
    errors = []

    def producer():
        try:
            for item in source:
                if stop.is_set():
                    break
                q.put(item)
        except Exception as e:
            errors.append(e)
        finally:
            q.put(END)

    def consumer():
        for item in iter(q.get, END):
            if stop.is_set():
                continue
            try:
                handle(item)
            except Exception as e:
                errors.append(e)
                stop.set()

    p = threading.Thread(target=producer)
    c = threading.Thread(target=consumer)
    p.start()
    c.start()
    p.join()
    c.join()
    if errors:
        raise errors[0]


def undo_order(actions):
    stack = LifoQueue()
    for a in actions:
        stack.put(a)
    undone = []
    while not stack.empty():
        undone.append(stack.get())
    return undone


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for job in jobs:
        waiting.put(job)
    return [waiting.get()[1] for _ in jobs]


def run_workers(tasks, workers):
    q = queue.Queue()
    values, errors = [], []

    def work():
        while True:
            task = q.get()
            if task is None:
                break
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for task in tasks:
        q.put(task)
    q.put(None)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values


def put_in(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=put_in, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    found = {}
    while not q.empty():
        item, value = q.get()
        found[item] = value
    return found

# exercise: run_all
# label: right
# style: threads pass through a queue from the starting to the joining half

import queue
import threading


def run_all(tasks):
    q = queue.Queue()
    for task in list(tasks):
        t = threading.Thread(target=task)
        t.start()
        q.put(t)
    while not q.empty():
        q.get().join()

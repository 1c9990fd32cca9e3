# exercise: gather
# expect: exception-in-a-thread
import queue
import threading


def gather(tasks):
    q = queue.Queue()

    def work(i, task):
        q.put((i, task()))  # <- here

    for i, task in enumerate(tasks):
        threading.Thread(target=work, args=(i, task)).start()
    found = {}
    while len(found) < len(tasks):
        i, value = q.get()
        found[i] = value
    return [found[i] for i in range(len(tasks))]

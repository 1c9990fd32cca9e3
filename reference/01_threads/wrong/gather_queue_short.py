# exercise: gather
# expect: never-woken
import queue
import threading


def gather(tasks):
    q = queue.Queue()

    def work(i, task):
        q.put((i, task()))

    for i, task in enumerate(tasks):
        threading.Thread(target=work, args=(i, task)).start()
    found = {}
    while len(found) < len(tasks):
        i, value = q.get()  # <- here
        found[i] = value
    return [found[i] for i in range(len(tasks))]

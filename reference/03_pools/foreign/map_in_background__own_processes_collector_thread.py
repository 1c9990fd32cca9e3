# exercise: map_in_background
# label: right
# style: own processes with queues, a collector thread drains while the foreground runs
import multiprocessing
import threading

_END = "end"


def _work(func, todo, done):
    for i, item in iter(todo.get, _END):
        try:
            done.put((i, 1, func(item)))
        except Exception as e:
            done.put((i, 0, e))


def map_in_background(func, items, foreground, processes=2):
    todo, done = multiprocessing.Queue(), multiprocessing.Queue()
    for pair in enumerate(items):
        todo.put(pair)
    for _ in range(processes):
        todo.put(_END)
    answers = {}

    def collect():
        while len(answers) < len(items):
            i, ok, value = done.get()
            answers[i] = (ok, value)

    ps = [multiprocessing.Process(target=_work, args=(func, todo, done)) for _ in range(processes)]
    for p in ps:
        p.start()
    t = threading.Thread(target=collect)
    t.start()
    try:
        value = foreground()
    finally:
        t.join()
        for p in ps:
            p.join()
    out = []
    for i in range(len(items)):
        ok, v = answers[i]
        if not ok:
            raise v
        out.append(v)
    return out, value

# exercise: results_from_processes
# label: right
# style: looks who is alive BEFORE the get, ends at an Empty after that

import multiprocessing as mp
import queue


def work(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = mp.Queue()
    ps = []
    for item in items:
        p = mp.Process(target=work, args=(q, task, item))
        p.start()
        ps.append(p)
    answer = {}
    while True:
        alive = [p for p in ps if p.is_alive()]
        try:
            k, v = q.get(timeout=0.1 if alive else 0.01)
            answer[k] = v
        except queue.Empty:
            if not alive:
                break
    for p in ps:
        p.join()
    return answer

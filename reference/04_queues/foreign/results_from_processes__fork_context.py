# exercise: results_from_processes
# label: right
# style: get_context("fork"), nested function is fine there

import multiprocessing
import queue


def results_from_processes(task, items):
    ctx = multiprocessing.get_context("fork")
    q = ctx.Queue()

    def child(item):
        q.put((item, task(item)))

    kids = [ctx.Process(target=child, args=(i,)) for i in items]
    for k in kids:
        k.start()
    result = {}
    while any(k.is_alive() for k in kids) or not q.empty():
        try:
            item, value = q.get(timeout=0.1)
            result[item] = value
        except queue.Empty:
            pass
    for k in kids:
        k.join()
    return result

# exercise: results_from_processes
# label: right
# style: multiprocessing.SimpleQueue and polling with sleep, a last look after nobody is alive, contextlib.ExitStack for the joins

import contextlib
import multiprocessing
import time


def put_answer(q, task, item):
    q.put((item, task(item)))


def take_what_is_there(q, found):
    while not q.empty():
        item, value = q.get()
        found[item] = value


def results_from_processes(task, items):
    found = {}
    q = multiprocessing.SimpleQueue()
    with contextlib.ExitStack() as at_the_end:
        at_the_end.callback(q.close)
        running = []
        for item in items:
            p = multiprocessing.Process(target=put_answer, args=(q, task, item))
            p.start()
            at_the_end.callback(p.join)
            running.append(p)
        while running:
            running = [p for p in running if p.is_alive()]
            # whoever is not in the list any more has put all that it will ever put
            take_what_is_there(q, found)
            if running:
                time.sleep(0.01)
    return found

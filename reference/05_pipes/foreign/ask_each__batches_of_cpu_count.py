# exercise: ask_each
# label: wrong
# mistake: the children are made in batches of os.cpu_count()
import os
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def batch(task, values):
    jobs = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        jobs.append((here, p))
    for here, p in jobs:
        try:
            yield here.recv()
        except EOFError:
            yield None
        here.close()
        p.join()


def ask_each(task, values):
    n = os.cpu_count() or 1
    answers = []
    for i in range(0, len(values), n):
        answers.extend(batch(task, values[i:i + n]))
    return answers

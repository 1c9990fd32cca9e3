# exercise: ask_each
# label: wrong
# mistake: EOFError of a dead child is not caught in the parent
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    jobs = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        jobs.append((p, here))
    answers = [here.recv() for _, here in jobs]
    for p, here in jobs:
        p.join()
        here.close()
    return answers

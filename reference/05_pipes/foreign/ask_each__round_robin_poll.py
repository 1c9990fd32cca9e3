# exercise: ask_each
# label: right
# style: polls all ends in turn until each has answered or closed
import time
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    n = len(values)
    ends, procs = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        ends.append(here)
        procs.append(p)
    answers = [None] * n
    open_ = set(range(n))
    while open_:
        for i in sorted(open_):
            if ends[i].poll():
                try:
                    answers[i] = ends[i].recv()
                except EOFError:
                    answers[i] = None
                open_.discard(i)
        time.sleep(0.01)
    for i in range(n):
        procs[i].join()
        ends[i].close()
    return answers

# exercise: ask_each
# label: wrong
# mistake: the answers are appended in the order in which the children finish
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    ends, ps = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        ends.append(here)
        ps.append(p)
    answers = []
    while ends:
        for here in wait(ends):
            try:
                answers.append(here.recv())
            except EOFError:
                answers.append(None)
            here.close()
            ends.remove(here)
    for p in ps:
        p.join()
    return answers

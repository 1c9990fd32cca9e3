# exercise: ask_each
# label: right
# style: two loops, there closed before the next child is made
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    helpers = []
    for value in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(value)
        helpers.append((here, p))
    answers = []
    for here, p in helpers:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    for here, p in helpers:
        p.join()
    return answers

# exercise: ask_each
# label: wrong
# mistake: all children are joined before anything is received
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
    for p, _ in jobs:
        p.join()
    answers = []
    for _, here in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    return answers

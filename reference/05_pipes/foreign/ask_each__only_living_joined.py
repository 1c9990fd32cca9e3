# exercise: ask_each
# label: wrong
# mistake: only children that answered are joined; dead ones are skipped by `continue`
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
        jobs.append((here, p))
    answers = []
    for here, p in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
            continue
        here.close()
        p.join()
    return answers

# exercise: ask_each
# label: wrong
# mistake: children that are not done after join(2) are terminated and get None
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
        p.join(2)
        if p.is_alive():
            p.terminate()
            p.join()
            answers.append(None)
        elif here.poll():
            try:
                answers.append(here.recv())
            except EOFError:
                answers.append(None)
        else:
            answers.append(None)
        here.close()
    return answers

# exercise: ask_each
# label: wrong
# mistake: the parent does not close the children's ends, so a dead child gives no EOFError
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
        here.send(v)
        jobs.append((p, here, there))
    answers = []
    for p, here, there in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
    for p, here, there in jobs:
        p.join()
        here.close()
        there.close()
    return answers

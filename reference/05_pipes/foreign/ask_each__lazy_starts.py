# exercise: ask_each
# label: wrong
# mistake: the children are started by a generator expression, that is one by one in the loop that receives
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def start(task, v):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(v)
    return here, p


def ask_each(task, values):
    jobs = (start(task, v) for v in values)
    answers = []
    for here, p in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        p.join()
    return answers

# exercise: converse
# label: wrong
# mistake: a new child and pipe for each value
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def converse(task, values):
    answers = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        answers.append(here.recv())
        here.close()
        p.join()
    return answers

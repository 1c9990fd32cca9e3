# exercise: ask_each
# label: wrong
# mistake: the children write into a list of the parent, which they only have a copy of
from multiprocessing import Pipe, Process


def child(conn, task, answers, i):
    answers[i] = task(conn.recv())
    conn.close()


def ask_each(task, values):
    answers = [None] * len(values)
    ps = []
    for i, v in enumerate(values):
        here, there = Pipe()
        p = Process(target=child, args=(there, task, answers, i))
        p.start()
        there.close()
        here.send(v)
        here.close()
        ps.append(p)
    for p in ps:
        p.join()
    return answers

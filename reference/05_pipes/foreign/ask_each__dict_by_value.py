# exercise: ask_each
# label: wrong
# mistake: the ends are kept in a dict with the values as keys: of two equal values one child is lost (and its pipe), unhashable ones raise
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    jobs = {}
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        jobs[v] = (here, p)
    answers = []
    for here, p in jobs.values():
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        p.join()
    return answers

# exercise: ask_each
# label: wrong
# mistake: `if p.is_alive()` before recv: a quick child that has answered and ended gets None
# expect: ended-before-read
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
        if p.is_alive():
            try:
                answers.append(here.recv())
            except EOFError:
                answers.append(None)
        else:
            answers.append(None)
        here.close()
        p.join()
    return answers

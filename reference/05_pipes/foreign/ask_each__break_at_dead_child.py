# exercise: ask_each
# label: wrong
# mistake: break at the first EOFError: the answers after it are lost, those children are not joined
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
    answers = [None] * len(jobs)
    for i, (here, p) in enumerate(jobs):
        try:
            answers[i] = here.recv()
        except EOFError:
            break
        p.join()
    return answers

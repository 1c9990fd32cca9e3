# exercise: ask_each
# label: wrong
# mistake: the child turns its exception into None, but the parent does not catch EOFError: a child that ends its process is not handled
from multiprocessing import Pipe, Process


def child(conn, task):
    value = conn.recv()
    try:
        answer = task(value)
    except Exception:
        answer = None
    conn.send(answer)
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
        answers.append(here.recv())
        here.close()
    for _, p in jobs:
        p.join()
    return answers

# exercise: ask_each
# label: wrong
# mistake: threads instead of processes: a task that ends the process ends everything
from multiprocessing import Pipe
from threading import Thread


def child(conn, task):
    try:
        conn.send(task(conn.recv()))
    except Exception:
        pass
    conn.close()


def ask_each(task, values):
    jobs = []
    for v in values:
        here, there = Pipe()
        t = Thread(target=child, args=(there, task))
        t.start()
        here.send(v)
        jobs.append((here, t))
    answers = []
    for here, t in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        t.join()
        here.close()
    return answers

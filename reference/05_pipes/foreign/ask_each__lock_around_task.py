# exercise: ask_each
# label: wrong
# mistake: all children run the task under one shared lock
from multiprocessing import Lock, Pipe, Process


def child(conn, task, lock):
    value = conn.recv()
    with lock:
        answer = task(value)
    conn.send(answer)
    conn.close()


def ask_each(task, values):
    lock = Lock()
    jobs = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task, lock))
        p.start()
        there.close()
        here.send(v)
        jobs.append((here, p))
    answers = []
    for here, p in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    for _, p in jobs:
        p.join()
    return answers

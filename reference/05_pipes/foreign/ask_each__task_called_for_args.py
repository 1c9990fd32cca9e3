# exercise: ask_each
# label: wrong
# mistake: task(v) is called in the parent when the args are built
from multiprocessing import Pipe, Process


def child(conn, answer):
    conn.send(answer)
    conn.close()


def ask_each(task, values):
    jobs = []
    for v in values:
        here, there = Pipe(duplex=False)
        p = Process(target=child, args=(there, task(v)))
        p.start()
        there.close()
        jobs.append((here, p))
    answers = []
    for here, p in jobs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        p.join()
    return answers

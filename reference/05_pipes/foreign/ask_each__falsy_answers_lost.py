# exercise: ask_each
# label: wrong
# mistake: `if answer: ... else None`: answers such as 0 and "" become None
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
        try:
            answer = here.recv()
        except EOFError:
            answer = False
        if answer:
            answers.append(answer)
        else:
            answers.append(None)
        here.close()
        p.join()
    return answers

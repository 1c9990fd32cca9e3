# exercise: ask_each
# label: wrong
# mistake: poll(1) decides that a child is dead: slow ones get None
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
        answer = None
        if here.poll(1):
            try:
                answer = here.recv()
            except EOFError:
                pass
        answers.append(answer)
    for here, p in jobs:
        here.close()
        p.join()
    return answers

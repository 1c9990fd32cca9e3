# exercise: ask_each
# label: wrong
# mistake: each value is sent only in the loop that receives, so the started children work one after the other
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    jobs = []
    for _ in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        jobs.append((here, p))
    answers = []
    for (here, p), v in zip(jobs, values):
        here.send(v)
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        p.join()
    return answers

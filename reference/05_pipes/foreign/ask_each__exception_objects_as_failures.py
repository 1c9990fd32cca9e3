# exercise: ask_each
# label: wrong
# mistake: an exception is sent as an object, and every answer that is an exception is turned into None, also one that task returned
from multiprocessing import Pipe, Process


def child(conn, task):
    try:
        conn.send(task(conn.recv()))
    except Exception as exc:
        conn.send(exc)
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
            a = here.recv()
            answers.append(None if isinstance(a, Exception) else a)
        except EOFError:
            answers.append(None)
        here.close()
    for _, p in jobs:
        p.join()
    return answers

# exercise: converse
# label: wrong
# mistake: each message carries a flag, and the goodbye is a message (False, None) instead of the closed end
# expect: other-goodbye
from multiprocessing import Pipe, Process


def child(conn, task):
    more, q = conn.recv()
    while more:
        conn.send(task(q))
        more, q = conn.recv()
    conn.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send((True, v))
        answers.append(here.recv())
    here.send((False, None))
    p.join()
    here.close()
    return answers

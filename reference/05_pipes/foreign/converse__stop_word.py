# exercise: converse
# label: wrong
# mistake: the string "stop" is the goodbye, and it may be a question
from multiprocessing import Pipe, Process


def child(conn, task):
    q = conn.recv()
    while not (isinstance(q, str) and q == "stop"):
        conn.send(task(q))
        q = conn.recv()
    conn.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.send("stop")
    p.join()
    here.close()
    return answers

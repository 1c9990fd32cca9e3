# exercise: converse
# label: wrong
# mistake: the child goes home when no question has come for 0.2 seconds
from multiprocessing import Pipe, Process


def child(conn, task):
    while conn.poll(0.2):
        conn.send(task(conn.recv()))
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
    p.join()
    here.close()
    return answers

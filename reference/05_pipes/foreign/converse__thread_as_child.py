# exercise: converse
# label: wrong
# mistake: a thread instead of a process
from multiprocessing import Pipe
from threading import Thread


def child(conn, task):
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        conn.close()


def converse(task, values):
    here, there = Pipe()
    t = Thread(target=child, args=(there, task))
    t.start()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    t.join()
    return answers

# exercise: converse
# expect: child-for-each-value
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def converse(task, values):
    answers = []
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))  # <- here
        p.start()
        ours.send(value)
        answers.append(ours.recv())
        p.join()
    return answers

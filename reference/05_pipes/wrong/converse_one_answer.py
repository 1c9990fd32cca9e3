# exercise: converse
# expect: child-ends-too-early
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    p.join()
    return answers

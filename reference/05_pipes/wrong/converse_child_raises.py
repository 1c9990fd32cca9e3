# exercise: converse
# expect: partner-gone
from multiprocessing import Pipe, Process


def child(task, conn, other):
    other.close()
    while True:
        conn.send(task(conn.recv()))  # <- here


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs, ours))
    p.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.close()
    p.join()
    return answers

# exercise: converse
# expect: value-taken-for-end
from multiprocessing import Pipe, Process


def child(task, conn):
    while True:
        value = conn.recv()
        if value is None:  # <- here
            break
        conn.send(task(value))


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.send(None)
    p.join()
    return answers

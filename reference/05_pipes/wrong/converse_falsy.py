# exercise: converse
# expect: value-taken-for-end
from multiprocessing import Pipe, Process


def child(task, conn):
    while message := conn.recv():  # <- here
        conn.send(task(message))


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.send("")
    p.join()
    return answers

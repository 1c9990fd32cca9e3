# exercise: converse
# expect: child-ends-too-early
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))
    conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs))
    process.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.close()
    process.join()
    return answers

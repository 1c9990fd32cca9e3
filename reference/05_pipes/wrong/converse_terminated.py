# exercise: converse
# expect: ended-by-force
from multiprocessing import Pipe, Process


def child(task, conn):
    while True:
        conn.send(task(conn.recv()))


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs))
    process.start()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.close()
    process.terminate()
    process.join()
    return answers

# exercise: converse
# expect: other-end-open
from multiprocessing import Pipe, Process


def child(task, conn):
    try:
        while True:
            conn.send(task(conn.recv()))  # <- here
    except EOFError:
        conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.close()
    p.join()
    return answers

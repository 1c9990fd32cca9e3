# exercise: converse
# expect: wrong-end
from multiprocessing import Pipe, Process


def child(task, conn):
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    answers = []
    for value in values:
        theirs.send(value)  # <- here
        answers.append(theirs.recv())
    theirs.close()
    p.join()
    return answers

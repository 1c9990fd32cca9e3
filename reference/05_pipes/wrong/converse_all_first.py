# exercise: converse
# expect: both-send-first
from multiprocessing import Pipe, Process


def child(task, conn, other):
    other.close()
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs, ours))
    p.start()
    theirs.close()
    for value in values:
        ours.send(value)  # <- here
    answers = [ours.recv() for _ in values]
    ours.close()
    p.join()
    return answers

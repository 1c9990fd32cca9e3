# exercise: converse
# expect: conversation-not-ended
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
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    p.join()  # <- here
    ours.close()
    return answers

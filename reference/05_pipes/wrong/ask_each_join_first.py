# exercise: ask_each
# expect: join-before-recv
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    ends, children = [], []
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))
        p.start()
        theirs.close()
        ours.send(value)
        ends.append(ours)
        children.append(p)
    for p in children:
        p.join()  # <- here
    answers = []
    for ours in ends:
        try:
            answers.append(ours.recv())
        except EOFError:
            answers.append(None)
    return answers

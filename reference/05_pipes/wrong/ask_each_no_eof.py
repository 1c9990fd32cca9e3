# exercise: ask_each
# expect: partner-gone
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
    answers = [ours.recv() for ours in ends]  # <- here
    for p in children:
        p.join()
    return answers

# exercise: ask_each
# expect: completion-order
# luck: which answer comes first, and so which checks see it
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    ends, children, answers = [], [], []
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))
        p.start()
        theirs.close()
        ours.send(value)
        ends.append(ours)
        children.append(p)
    while ends:
        for end in wait(ends):
            try:
                answers.append(end.recv())
            except EOFError:
                answers.append(None)
            ends.remove(end)
    for p in children:
        p.join()
    return answers

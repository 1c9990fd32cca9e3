# exercise: ask_each
# expect: recv-in-start-loop
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    answers, children = [], []
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))
        p.start()
        theirs.close()
        ours.send(value)
        try:
            answers.append(ours.recv())  # <- here
        except EOFError:
            answers.append(None)
        children.append(p)
    for p in children:
        p.join()
    return answers

# exercise: ask_each
# expect: shared-end
from multiprocessing import Pipe, Process


def child(task, i, value, conn):
    conn.send((i, task(value)))  # <- here


def ask_each(task, values):
    ours, theirs = Pipe()
    children = []
    for i, value in enumerate(values):
        p = Process(target=child, args=(task, i, value, theirs))
        p.start()
        children.append(p)
    theirs.close()
    answers = [None] * len(values)
    for _ in values:
        try:
            i, answer = ours.recv()
        except EOFError:
            break
        answers[i] = answer
    for p in children:
        p.join()
    return answers

# exercise: ask_each
# expect: value-as-key
from multiprocessing import Pipe, Process


def child(task, value, conn):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    ends = {}
    children = []
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, value, theirs))
        p.start()
        theirs.close()
        ends[value] = ours  # <- here
        children.append(p)
    answers = []
    for ours in ends.values():
        try:
            answers.append(ours.recv())
        except EOFError:
            answers.append(None)
        ours.close()
    for p in children:
        p.join()
    return answers

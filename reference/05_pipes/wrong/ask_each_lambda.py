# exercise: ask_each
# expect: late-bound-end
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    ends, children = [], []
    for value in values:
        ours, theirs = Pipe()
        children.append(Process(target=lambda: child(task, theirs)))
        ends.append(ours)
        ours.send(value)
    for process in children:
        process.start()
    answers = []
    for ours, process in zip(ends, children):
        answers.append(ours.recv())
        process.join()
    return answers

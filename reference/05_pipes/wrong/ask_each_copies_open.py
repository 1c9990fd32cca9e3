# exercise: ask_each
# expect: other-end-open
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    children = []
    for (ours, theirs), value in zip(pipes, values):
        p = Process(target=child, args=(task, theirs))
        p.start()
        ours.send(value)
        children.append(p)
    answers = []
    for (ours, _), p in zip(pipes, children):
        try:
            answers.append(ours.recv())  # <- here
        except EOFError:
            answers.append(None)
        p.join()
    return answers

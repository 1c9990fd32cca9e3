# exercise: ask_each
# expect: other-end-open
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    children = [Process(target=child, args=(task, end)) for _, end in pipes]
    for p in children:
        p.start()
    for (ours, theirs), value in zip(pipes, values):
        theirs.close()
        ours.send(value)
    answers = []
    for ours, _ in pipes:
        try:
            answers.append(ours.recv())  # <- here
        except EOFError:
            answers.append(None)
    for p in children:
        p.join()
    return answers

# exercise: ask_each
# label: wrong
# mistake: [Pipe()] * n is n times the same pipe
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    pipes = [Pipe()] * len(values)
    ps = [Process(target=child, args=(there, task)) for here, there in pipes]
    for p in ps:
        p.start()
    for (here, there), v in zip(pipes, values):
        here.send(v)
    answers = []
    for here, there in pipes:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
    for p in ps:
        p.join()
    return answers

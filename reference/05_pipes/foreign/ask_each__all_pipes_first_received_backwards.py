# exercise: ask_each
# label: wrong
# mistake: all pipes are made before the first child, so earlier children hold copies of later ones' ends; receiving from the last one first then waits for a dead child's copies
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    ps = []
    for (here, there), v in zip(pipes, values):
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        ps.append(p)
    answers = [None] * len(pipes)
    for i in reversed(range(len(pipes))):
        try:
            answers[i] = pipes[i][0].recv()
        except EOFError:
            pass
        pipes[i][0].close()
    for p in ps:
        p.join()
    return answers

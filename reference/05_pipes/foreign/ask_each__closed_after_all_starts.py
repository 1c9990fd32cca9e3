# exercise: ask_each
# label: wrong
# mistake: the children's ends are closed only after all children were started, so later (forked) children hold copies of the earlier ones' ends
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    ps = []
    for here, there in pipes:
        p = Process(target=child, args=(there, task))
        p.start()
        ps.append(p)
    for here, there in pipes:
        there.close()
    for (here, _), v in zip(pipes, values):
        here.send(v)
    answers = []
    for here, _ in pipes:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    for p in ps:
        p.join()
    return answers

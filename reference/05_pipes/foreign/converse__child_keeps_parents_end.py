# exercise: converse
# label: wrong
# mistake: the forked child does not close its copy of the parent's end, so EOFError never comes
# expect: other-end-open
from multiprocessing import Pipe, Process


def child(conn, task):
    while True:
        try:
            q = conn.recv()
        except EOFError:
            break
        conn.send(task(q))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers

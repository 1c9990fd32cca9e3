# exercise: ask_each
# label: wrong
# mistake: one pipe is made before the loop, and all children use the same end
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    here, there = Pipe()
    ps = []
    for v in values:
        p = Process(target=child, args=(there, task))
        p.start()
        ps.append(p)
        here.send(v)
    there.close()
    answers = []
    for _ in values:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
    for p in ps:
        p.join()
    here.close()
    return answers

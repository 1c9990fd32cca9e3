# exercise: ask_each
# label: wrong
# mistake: recv stands in the loop that starts the children
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    answers, ps = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        ps.append(p)
    for p in ps:
        p.join()
    return answers

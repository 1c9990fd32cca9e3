# exercise: ask_each
# label: wrong
# mistake: p.join() after the loop joins only the last child
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    p = None
    ends = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        ends.append(here)
    answers = []
    for here in ends:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    if p is not None:
        p.join()
    return answers

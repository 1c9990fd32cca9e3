# exercise: ask_each
# label: wrong
# mistake: join stands in the loop that starts the children
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    ends = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        ends.append(here)
        p.join()
    answers = []
    for here in ends:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    return answers

# exercise: ask_each
# label: wrong
# mistake: the try is around the whole receiving loop, so one dead child costs all answers after it
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    ends, ps = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        ends.append(here)
        ps.append(p)
    answers = []
    try:
        for here in ends:
            answers.append(here.recv())
    except EOFError:
        while len(answers) < len(ends):
            answers.append(None)
    for here, p in zip(ends, ps):
        here.close()
        p.join()
    return answers

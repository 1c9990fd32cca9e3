# exercise: ask_each
# label: wrong
# mistake: lambda: child(there, task) is started in a second loop, when `there` is the last pipe's end for all
# expect: late-bound-end
from multiprocessing import get_context

mp = get_context("fork")


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    ps, ends = [], []
    for v in values:
        here, there = mp.Pipe()
        here.send(v)
        ps.append(mp.Process(target=lambda: child(there, task)))
        ends.append(here)
    for p in ps:
        p.start()
    answers = []
    for here in ends:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
    for p in ps:
        p.join()
    return answers

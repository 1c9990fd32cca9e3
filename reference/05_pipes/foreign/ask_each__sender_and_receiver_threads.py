# exercise: ask_each
# label: wrong
# mistake: for each child one thread sends and another one receives on the same end
from multiprocessing import Pipe, Process
from threading import Thread


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    answers = [None] * len(values)

    def receive(i, conn):
        try:
            answers[i] = conn.recv()
        except EOFError:
            pass

    ps, ends, threads = [], [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        ps.append(p)
        ends.append(here)
    for i, (here, v) in enumerate(zip(ends, values)):
        threads.append(Thread(target=here.send, args=(v,)))
        threads.append(Thread(target=receive, args=(i, here)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for p, here in zip(ps, ends):
        p.join()
        here.close()
    return answers

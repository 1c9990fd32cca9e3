# exercise: ask_each
# label: right

from multiprocessing import Pipe, Process


def f(task, value, conn):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    conns = []
    lst = []
    for value in values:
        here, there = Pipe(duplex=False)
        p = Process(target=f, args=(task, value, there))
        p.start()
        there.close()
        conns.append(here)
        lst.append(p)

    res = []
    for conn in conns:
        try:
            res.append(conn.recv())
        except Exception:
            # EOFError: this child is dead
            res.append(None)
        conn.close()

    for p in lst:
        p.join()
    return res

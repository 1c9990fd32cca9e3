# exercise: ask_each
# label: wrong
# mistake: one try stands around the whole loop that receives, so at the first dead child the loop is over and the answers of all children after it are missing (it works if only the last one dies); breaks "the answers, in the order of the values; ``None`` in place of a child that ended without an answer"

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
    try:
        for conn in conns:
            res.append(conn.recv())
    except EOFError:
        res.append(None)
    for conn in conns:
        conn.close()
    for p in lst:
        p.join()
    return res

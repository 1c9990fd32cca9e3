# exercise: ask_each
# label: right
# style: connection.wait takes answers as they come, a dict from end to index keeps the order

import multiprocessing as mp
from multiprocessing import connection


def _solve(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    answers = [None] * len(values)
    processes = []
    pending = {}
    for i, value in enumerate(values):
        ours, theirs = mp.Pipe()
        p = mp.Process(target=_solve, args=(task, theirs), name=f"solver-{i}")
        p.start()
        theirs.close()
        processes.append(p)
        pending[ours] = i
        ours.send(value)

    while pending:
        for conn in connection.wait(list(pending)):
            index = pending.pop(conn)
            try:
                answers[index] = conn.recv()
            except (EOFError, ConnectionResetError):
                pass  # stays None
            conn.close()

    for p in processes:
        p.join()
    return answers

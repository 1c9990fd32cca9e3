# exercise: ask_each
# label: right
# style: multiprocessing.connection.wait, a dict from connection to index
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    answers = [None] * len(values)
    index, processes = {}, []
    for i, value in enumerate(values):
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(value)
        index[here] = i
        processes.append(p)
    while index:
        for conn in wait(list(index)):
            i = index.pop(conn)
            try:
                answers[i] = conn.recv()
            except EOFError:
                pass
            conn.close()
    for p in processes:
        p.join()
    return answers

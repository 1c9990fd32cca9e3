# exercise: ask_each
# label: wrong
# mistake: the answers are appended as they arrive, so they are not in the order of the values when a later child answers first
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def worker(task, value, conn):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    processes = []
    connections = []
    for value in values:
        receiver, sender = Pipe(duplex=False)
        p = Process(target=worker, args=(task, value, sender))
        p.start()
        sender.close()
        processes.append(p)
        connections.append(receiver)

    answers = []
    while connections:
        for conn in wait(connections):
            try:
                answers.append(conn.recv())
            except EOFError:
                answers.append(None)
            conn.close()
            connections.remove(conn)

    for p in processes:
        p.join()
    return answers

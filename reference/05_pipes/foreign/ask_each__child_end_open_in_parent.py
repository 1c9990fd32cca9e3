# exercise: ask_each
# label: wrong
# mistake: the parent keeps its copies of the children's ends, so it waits for ever for a child that has died

from multiprocessing import Pipe, Process


def ask(task, conn):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    processes = []
    connections = []
    for value in values:
        parent_conn, child_conn = Pipe()
        p = Process(target=ask, args=(task, child_conn))
        processes.append(p)
        connections.append((parent_conn, child_conn))
        p.start()
        parent_conn.send(value)

    answers = []
    for parent_conn, child_conn in connections:
        try:
            answers.append(parent_conn.recv())
        except EOFError:
            answers.append(None)

    for p in processes:
        p.join()
    for parent_conn, child_conn in connections:
        parent_conn.close()
        child_conn.close()
    return answers

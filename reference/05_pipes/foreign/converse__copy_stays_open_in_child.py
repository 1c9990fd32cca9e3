# exercise: converse
# label: wrong
# mistake: a forked child keeps its copy of the parent's end, so recv never raises EOFError and join waits for ever

from multiprocessing import Pipe, Process


def worker(conn, task):
    while True:
        try:
            value = conn.recv()
        except EOFError:
            break
        conn.send(task(value))
    conn.close()


def converse(task, values):
    parent_conn, child_conn = Pipe()
    p = Process(target=worker, args=(child_conn, task))
    p.start()
    child_conn.close()
    results = []
    for value in values:
        parent_conn.send(value)
        results.append(parent_conn.recv())
    parent_conn.close()  # -> EOFError in the child
    p.join()
    return results

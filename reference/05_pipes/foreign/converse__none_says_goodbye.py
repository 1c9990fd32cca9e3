# exercise: converse
# label: wrong
# mistake: None is the goodbye, so a None among the values ends the child too early and the parent's recv raises EOFError
from multiprocessing import Pipe, Process


def child_process(task, conn, other):
    other.close()
    while True:
        question = conn.recv()
        if question is None:
            break
        conn.send(task(question))
    conn.close()


def converse(task, values):
    conn, child_conn = Pipe()
    p = Process(target=child_process, args=(task, child_conn, conn))
    p.start()
    child_conn.close()
    result = []
    for v in values:
        conn.send(v)
        result.append(conn.recv())
    conn.send(None)  # tell the child that we are done
    conn.close()
    p.join()
    return result

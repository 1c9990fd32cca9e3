# exercise: ask_child
# label: right
# style: a daemon process that is joined all the same
from multiprocessing import Pipe, Process


def f(conn, task):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=f, args=(child_conn, task), daemon=True, name="answerer")
    p.start()
    parent_conn.send(value)
    antwort = parent_conn.recv()
    p.join()
    parent_conn.close()
    child_conn.close()
    return antwort

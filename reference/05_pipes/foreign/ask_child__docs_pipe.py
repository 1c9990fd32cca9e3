# exercise: ask_child
# label: right

from multiprocessing import Pipe, Process


def f(task, conn):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=f, args=(task, child_conn))
    p.start()
    child_conn.close()
    parent_conn.send(value)
    res = parent_conn.recv()
    parent_conn.close()
    p.join()
    return res

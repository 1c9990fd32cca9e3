# exercise: ask_child
# label: wrong
# mistake: p.join stands there without its parentheses and does nothing, so the call returns while the child is still ending, and never joins it; breaks "When the call returns, the child has ended and has been joined"

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
    p.join
    return res

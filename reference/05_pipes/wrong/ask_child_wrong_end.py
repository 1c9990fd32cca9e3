# exercise: ask_child
# expect: wrong-end
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=child, args=(task, child_conn))
    p.start()
    child_conn.send(value)  # <- here
    answer = child_conn.recv()
    p.join()
    return answer

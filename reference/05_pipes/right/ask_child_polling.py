# exercise: ask_child
# style: polling
import time
from multiprocessing import Pipe, Process


def work(task, conn):
    while not conn.poll():
        time.sleep(0.01)
    conn.send(task(conn.recv()))


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=work, args=(task, child_conn))
    p.start()
    parent_conn.send(value)
    while not parent_conn.poll():
        time.sleep(0.05)
    result = parent_conn.recv()
    p.join()
    return result

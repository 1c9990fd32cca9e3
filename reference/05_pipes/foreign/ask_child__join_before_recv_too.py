# exercise: ask_child
# label: wrong
# mistake: the parent joins the child before it receives, so with an answer larger than the pipe both wait for ever
from multiprocessing import Pipe, Process


def worker(task, conn):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=worker, args=(task, child_conn))
    p.start()
    parent_conn.send(value)
    p.join()  # wait till the child is done
    answer = parent_conn.recv()
    parent_conn.close()
    child_conn.close()
    return answer

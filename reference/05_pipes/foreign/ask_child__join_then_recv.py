# exercise: ask_child
# label: wrong
# mistake: joins the child before the answer is received, so a large answer blocks both for ever

from multiprocessing import Pipe, Process


def worker(conn, task):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=worker, args=(child_conn, task))
    p.start()
    parent_conn.send(value)
    p.join()  # wait until the child is finished, then the answer is there
    answer = parent_conn.recv()
    parent_conn.close()
    child_conn.close()
    return answer

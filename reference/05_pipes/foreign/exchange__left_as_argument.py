# exercise: exchange
# label: wrong
# mistake: left is handed over as an argument of the child, the parent sends nothing and the "report" is not of something received

from multiprocessing import Pipe, Process


def child_work(conn, left, right):
    conn.send(right)
    # report what came from the parent
    conn.send(left)
    conn.close()


def exchange(left, right):
    parent_conn, child_conn = Pipe()
    proc = Process(target=child_work, args=(child_conn, left, right))
    proc.start()
    child_conn.close()
    parent_received = parent_conn.recv()
    child_received = parent_conn.recv()
    parent_conn.close()
    proc.join()
    return parent_received, child_received

# exercise: exchange
# label: wrong
# mistake: the child writes what it received into a dict of the parent, of which it has only a copy, so the second value of the result is always None
from multiprocessing import Pipe, Process


def other_side(conn, right, report):
    report["child"] = conn.recv()
    conn.send(right)
    conn.close()


def exchange(left, right):
    report = {}
    parent_conn, child_conn = Pipe()
    process = Process(target=other_side, args=(child_conn, right, report))
    process.start()
    child_conn.close()
    parent_conn.send(left)
    report["parent"] = parent_conn.recv()
    parent_conn.close()
    process.join()
    return report.get("parent"), report.get("child")

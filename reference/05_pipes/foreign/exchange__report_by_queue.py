# exercise: exchange
# label: right
# style: the report comes through a Queue, taken out before join
from multiprocessing import Pipe, Process, Queue


def child(conn, right, reports):
    got = conn.recv()
    conn.send(right)
    reports.put(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    reports = Queue()
    p = Process(target=child, args=(there, right, reports))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    reported = reports.get()
    p.join()
    here.close()
    reports.close()
    reports.join_thread()
    return received, reported

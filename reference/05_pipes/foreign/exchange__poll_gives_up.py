# exercise: exchange
# label: wrong
# mistake: poll(0.1) in the child: if left is late the child goes on with None and sends first
import time
from multiprocessing import Pipe, Process


def child(conn, right):
    got = None
    if conn.poll(0.1):
        got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    time.sleep(0.2)  # let the child get ready
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported

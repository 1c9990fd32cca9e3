# exercise: exchange
# label: wrong
# mistake: the parent sends in a thread but joins the thread before it receives, and the child sends first
from multiprocessing import Pipe, Process
from threading import Thread


def child(conn, right):
    conn.send(right)
    got = conn.recv()
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    t = Thread(target=here.send, args=(left,))
    t.start()
    t.join()
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported

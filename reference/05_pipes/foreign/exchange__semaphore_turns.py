# exercise: exchange
# label: right
# style: two semaphores decide whose turn it is
from multiprocessing import Pipe, Process, Semaphore


def child(conn, right, may_read, may_write):
    may_read.acquire()
    got = conn.recv()
    may_write.acquire()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    may_read, may_write = Semaphore(0), Semaphore(0)
    here, there = Pipe()
    p = Process(target=child, args=(there, right, may_read, may_write))
    p.start()
    there.close()
    may_read.release()
    here.send(left)
    may_write.release()
    a = here.recv()
    b = here.recv()
    p.join()
    here.close()
    return a, b

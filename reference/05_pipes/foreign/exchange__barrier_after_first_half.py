# exercise: exchange
# label: right
# style: a Barrier between the two directions
from multiprocessing import Barrier, Pipe, Process


def child(conn, right, half):
    got = conn.recv()
    half.wait()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    half = Barrier(2)
    here, there = Pipe()
    p = Process(target=child, args=(there, right, half))
    p.start()
    there.close()
    here.send(left)
    half.wait()
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported

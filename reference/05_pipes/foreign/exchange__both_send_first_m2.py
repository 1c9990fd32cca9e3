# exercise: exchange
# label: wrong
# mistake: both sides send before they receive, a deadlock with large values; breaks "Both values may be larger than the pipe's buffer, so that ``send`` waits until the other side receives"
from multiprocessing import Pipe, Process


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
    here.send(left)
    from_child = here.recv()
    from_parent = here.recv()
    p.join()
    here.close()
    return from_child, from_parent

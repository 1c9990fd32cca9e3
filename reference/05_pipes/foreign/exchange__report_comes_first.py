# exercise: exchange
# label: wrong
# mistake: the child sends the report before right, and the parent takes the first message for right
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    conn.send(got)
    conn.send(right)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported

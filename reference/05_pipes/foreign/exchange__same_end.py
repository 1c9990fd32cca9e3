# exercise: exchange
# label: wrong
# mistake: parent and child use the same end
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(here, right))
    p.start()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    there.close()
    return received, reported

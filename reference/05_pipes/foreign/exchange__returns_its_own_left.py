# exercise: exchange
# label: wrong
# mistake: the child does not report what it has received; the parent returns its own left (the very same object) in that place
from multiprocessing import Pipe, Process


def other_side(conn, right):
    received = conn.recv()
    conn.send(right)
    conn.close()
    return received


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=other_side, args=(there, right))
    child.start()
    there.close()

    here.send(left)
    from_child = here.recv()

    here.close()
    child.join()
    # the child has received what we sent
    return from_child, left

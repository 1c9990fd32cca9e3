# exercise: exchange
# label: right
# style: plain, parent sends and then receives twice

from multiprocessing import Pipe, Process


def other_side(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)  # the report
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=other_side, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return from_child, report

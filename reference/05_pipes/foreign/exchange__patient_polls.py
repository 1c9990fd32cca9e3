# exercise: exchange
# label: right
# style: with timeouts: nobody calls recv() before poll(timeout) has said that there is something
from multiprocessing import Pipe, Process

TIMEOUT = 2.0


def receive(conn):
    """Receive, but look up every two seconds (so that Ctrl-C works everywhere)."""
    while not conn.poll(TIMEOUT):
        pass
    return conn.recv()


def swap_in_child(conn, right):
    got = receive(conn)
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=swap_in_child, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    parent_got = receive(here)
    child_got = receive(here)
    here.close()
    child.join(TIMEOUT)
    while child.exitcode is None:
        child.join(TIMEOUT)
    return parent_got, child_got

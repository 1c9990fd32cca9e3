# exercise: exchange
# label: wrong
# mistake: parent and child both send before they receive: with two values larger than the pipe both wait forever
from multiprocessing import Pipe, Process


def child_part(conn, right):
    conn.send(right)
    received = conn.recv()
    conn.send(received)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_part, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    here.close()
    child.join()
    return received, reported

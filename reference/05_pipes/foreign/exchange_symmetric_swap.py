# exercise: exchange
# label: right
# style: symmetric, the same swap helper with a sending thread on both sides
import threading
from multiprocessing import Pipe, Process


def swap(conn, outgoing):
    sender = threading.Thread(target=conn.send, args=(outgoing,))
    sender.start()
    incoming = conn.recv()
    sender.join()
    return incoming


def child_side(ends, right):
    parent_end, child_end = ends
    parent_end.close()
    incoming = swap(child_end, right)
    child_end.send(incoming)
    child_end.close()


def exchange(left, right):
    parent_end, child_end = ends = Pipe()
    child = Process(target=child_side, args=(ends, right))
    child.start()
    child_end.close()
    incoming = swap(parent_end, left)
    echoed = parent_end.recv()
    parent_end.close()
    child.join()
    return (incoming, echoed)

# exercise: exchange
# label: wrong
# mistake: "return: what the parent received, then what the child received": the child reports while its thread may still be sending right on the same end; large messages get mixed up, small ones may change places.
import threading
from multiprocessing import Pipe, Process


def _child(end, right):
    sender = threading.Thread(target=end.send, args=(right,))
    sender.start()
    received = end.recv()
    end.send(received)
    sender.join()
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return from_child, report

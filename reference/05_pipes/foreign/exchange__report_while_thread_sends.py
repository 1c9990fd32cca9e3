# exercise: exchange
# label: wrong
# mistake: the child reports while its thread is still sending, the bytes of two messages mix on one end (or come in the wrong order)

from multiprocessing import Pipe, Process
from threading import Thread


def partner(end, right):
    sender = Thread(target=end.send, args=(right,))
    sender.start()
    received = end.recv()
    end.send(received)
    sender.join()
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=partner, args=(there, right))
    child.start()
    there.close()
    sender = Thread(target=here.send, args=(left,))
    sender.start()
    from_child = here.recv()
    reported = here.recv()
    sender.join()
    here.close()
    child.join()
    return from_child, reported

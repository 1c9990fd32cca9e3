# exercise: exchange
# label: wrong
# mistake: the child does not join its sender thread before it sends the report on the same end; large values get mixed up (two writers at once), small ones may come in the wrong order

from multiprocessing import Pipe, Process
from threading import Thread


def child(here, there, right):
    here.close()
    # a thread does the sending, so that we can receive meanwhile
    sender = Thread(target=there.send, args=(right,))
    sender.start()
    received = there.recv()
    there.send(received)


def exchange(left, right):
    here, there = Pipe()
    process = Process(target=child, args=(here, there, right))
    process.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    reported = here.recv()
    here.close()
    process.join()
    return from_child, reported

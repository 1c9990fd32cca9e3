# exercise: exchange
# label: right
# style: Go person: the same swap() runs in both processes, a thread sends while the main thread receives
from multiprocessing import Pipe, Process
from threading import Thread


def swap(end, mine):
    sending = Thread(target=end.send, args=(mine,))
    sending.start()
    theirs = end.recv()
    sending.join()
    return theirs


def child_side(end, other_end, right):
    other_end.close()
    received = swap(end, right)
    end.send(received)
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_side, args=(there, here, right))
    child.start()  # before the thread
    there.close()
    from_child = swap(here, left)
    reported = here.recv()
    child.join()
    here.close()
    return from_child, reported

# exercise: exchange
# label: wrong
# mistake: two multiprocessing.Queue objects instead of a pipe
from multiprocessing import Process, Queue


def child(to_child, to_parent, right):
    to_parent.put(right)
    to_parent.put(to_child.get())


def exchange(left, right):
    to_child, to_parent = Queue(), Queue()
    p = Process(target=child, args=(to_child, to_parent, right))
    p.start()
    to_child.put(left)
    received = to_parent.get()
    reported = to_parent.get()
    p.join()
    return received, reported

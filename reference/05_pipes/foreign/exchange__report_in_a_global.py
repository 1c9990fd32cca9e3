# exercise: exchange
# label: wrong
# mistake: the child puts what it has received into a global variable, which the parent does not share: the second value returned is always None

from multiprocessing import Pipe, Process

child_received = None


def child_main(parent_end, child_end, right):
    global child_received
    parent_end.close()
    child_received = child_end.recv()
    child_end.send(right)
    child_end.close()


def exchange(left, right):
    parent_end, child_end = Pipe()
    child = Process(target=child_main, args=(parent_end, child_end, right))
    child.start()
    child_end.close()
    parent_end.send(left)
    parent_received = parent_end.recv()
    parent_end.close()
    child.join()
    return parent_received, child_received

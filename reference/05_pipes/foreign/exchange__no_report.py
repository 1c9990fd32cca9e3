# exercise: exchange
# label: wrong
# mistake: "What the child has received it reports to the parent": the child reports nothing, and the parent returns its own left.
from multiprocessing import Pipe, Process


def _child(end, right):
    received = end.recv()
    end.send(right)
    end.close()
    return received


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    here.close()
    child.join()
    return from_child, left

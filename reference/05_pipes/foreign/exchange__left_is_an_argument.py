# exercise: exchange
# label: wrong
# mistake: "The parent sends left": left is an argument of the child, nothing goes through the pipe from parent to child.
from multiprocessing import Pipe, Process


def _child(end, left, right):
    end.send(right)
    end.send(left)
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child, args=(there, left, right))
    child.start()
    there.close()
    from_child = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return from_child, report

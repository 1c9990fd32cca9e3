# exercise: exchange
# label: wrong
# mistake: "The parent sends left ...; the child sends right": if the two are equal nothing is sent and no child is started.
# misjudged: passed
from multiprocessing import Pipe, Process


def _child(end, right):
    received = end.recv()
    end.send(right)
    end.send(received)
    end.close()


def exchange(left, right):
    if left == right:
        return right, left  # an exchange would change nothing
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

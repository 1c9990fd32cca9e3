# exercise: exchange
# label: wrong
# mistake: the child reports before it sends its own value, so the two values of the result are swapped

from multiprocessing import Pipe, Process


def _other(here, there, right):
    here.close()
    received = there.recv()
    there.send(received)
    there.send(right)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_other, args=(here, there, right))
    child.start()
    there.close()
    with here:
        here.send(left)
        both = here.recv(), here.recv()
    child.join()
    return both

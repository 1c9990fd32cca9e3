# exercise: exchange
# label: right
# style: terse, ends as context managers; the parent sends first, the child receives first and sends back what it got
from multiprocessing import Pipe, Process


def _other_side(here, there, right):
    here.close()
    with there:
        got = there.recv()
        there.send(right)
        there.send(got)


def exchange(left, right):
    here, there = Pipe()
    with here:
        with there:
            child = Process(target=_other_side, args=(here, there, right))
            child.start()
        here.send(left)
        result = here.recv(), here.recv()
    child.join()
    return result

# exercise: exchange
# label: wrong
# mistake: the child reports nothing, the parent returns its own left instead
from multiprocessing import Pipe, Process


def child_main(here, there, right):
    here.close()
    received = there.recv()
    there.send(right)
    there.close()
    return received


def exchange(left, right):
    here, there = Pipe()
    proc = Process(target=child_main, args=(here, there, right))
    proc.start()
    there.close()
    here.send(left)
    received = here.recv()
    proc.join()
    here.close()
    return received, left

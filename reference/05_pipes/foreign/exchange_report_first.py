# exercise: exchange
# label: wrong
# mistake: the child sends its report before right, the parent reads them in the other order and swaps them
from multiprocessing import Pipe, Process


def echo_and_send(here, there, right):
    here.close()
    received = there.recv()
    there.send(received)
    there.send(right)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    proc = Process(target=echo_and_send, args=(here, there, right))
    proc.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    here.close()
    proc.join()
    return from_child, report

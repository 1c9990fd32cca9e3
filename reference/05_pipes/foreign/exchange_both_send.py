# exercise: exchange
# label: wrong
# mistake: both sides send first, which deadlocks when both values are larger than the buffer
from multiprocessing import Pipe, Process


def child_main(here, there, right):
    here.close()
    there.send(right)
    got = there.recv()
    there.send(got)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    proc = Process(target=child_main, args=(here, there, right))
    proc.start()
    there.close()
    here.send(left)
    got = here.recv()
    report = here.recv()
    here.close()
    proc.join()
    return got, report

# exercise: exchange
# label: wrong
# misjudged: exception-in-a-process
# mistake: the parent's end is made non-blocking so that nobody can wait for each other; a value larger than the buffer then gives a BlockingIOError (EAGAIN) in the middle of it; breaks "Both values may be larger than the pipe's buffer" and "raises: nothing"
import multiprocessing
import os
import select


def _partner(here, there, right):
    here.close()
    received = there.recv()
    there.send(right)
    there.send(received)


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(here, there, right))
    child.start()
    there.close()
    os.set_blocking(here.fileno(), False)
    try:
        here.send(left)
        select.select([here], [], [])
        got = here.recv()
        select.select([here], [], [])
        reported = here.recv()
    finally:
        here.close()
        child.join()
    return got, reported

# exercise: exchange
# label: right
import multiprocessing
import threading


def _partner(here, there, right):
    here.close()
    with there:
        there.send(right)
        there.send(there.recv())


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(here, there, right))
    child.start()
    there.close()
    try:
        sender = threading.Thread(target=here.send, args=(left,))
        sender.start()
        try:
            got = here.recv()
            reported = here.recv()
        finally:
            sender.join()
    finally:
        here.close()
        child.join()
    return got, reported

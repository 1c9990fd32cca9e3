# exercise: exchange
# label: wrong
# mistake: the child's thread may still be sending `right` when the child's main thread sends the report on the same end, because the thread is joined only after that; with a large `right` the bytes of both messages mix, and the parent gets an unpickling error or waits forever; it breaks "Both values may be larger than the pipe's buffer".

import multiprocessing
import threading


def _partner(there, right):
    sender = threading.Thread(target=there.send, args=(right,))
    sender.start()
    there.send(there.recv())  # report what has come
    sender.join()
    there.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    received = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return received, report

# exercise: exchange
# label: wrong
# mistake: against "both wait in send" both sides send under one common lock before they receive; with values larger than the pipe's buffer the first one keeps the lock in send(), and the other one waits for the lock instead of receiving: a deadlock (breaks "Both values may be larger than the pipe's buffer")
import multiprocessing


def _child(there, lock, right):
    with lock:
        there.send(right)
    received = there.recv()
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    lock = multiprocessing.Lock()
    child = multiprocessing.Process(target=_child, args=(there, lock, right))
    child.start()
    there.close()
    with lock:  # only one may send at a time
        here.send(left)
    from_child = here.recv()
    from_parent = here.recv()
    here.close()
    child.join()
    return from_child, from_parent

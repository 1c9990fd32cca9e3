# exercise: exchange
# label: wrong
# mistake: the child sends ``right`` in a thread and, without waiting for that thread, sends its report on the same end: with large values two threads write into the pipe at the same time, the messages mix, and the parent gets garbage, an exception, or waits for ever. Breaks "Both values may be larger than the pipe's buffer" (and so what is returned).

import multiprocessing
import threading


def _other_side(end, right):
    sender = threading.Thread(target=end.send, args=(right,))
    sender.start()
    received = end.recv()
    end.send(received)
    sender.join()
    end.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_other_side, args=(there, right))
    child.start()
    there.close()
    with here:
        here.send(left)
        received = here.recv()
        reported = here.recv()
    child.join()
    return received, reported

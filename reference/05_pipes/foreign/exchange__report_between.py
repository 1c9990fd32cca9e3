# exercise: exchange
# label: wrong
# mistake: the child does not join the thread that sends ``right`` before it sends its report through the same end, so with large values both write at the same time and the parent receives a mixture (an unpickling error, a wrong value, or a wait without end); breaks "Both values may be larger than the pipe's buffer" and ":return: what the parent received, then what the child received"
import multiprocessing
import threading


def _child_side(there, right):
    sender = threading.Thread(target=there.send, args=(right,))
    sender.start()
    received = there.recv()
    there.send(received)  # the report
    sender.join()
    there.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_child_side, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    reported = here.recv()
    here.close()
    child.join()
    return from_child, reported

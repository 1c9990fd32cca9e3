# exercise: exchange
# label: wrong
# mistake: the child sends `right` in a daemon thread and does not join it before it sends its report on the same end: with a large `right` the two messages mix in the pipe, and the parent gets garbage (an exception) or waits forever; breaks "Both values may be larger than the pipe's buffer" and ":raises: nothing".
import multiprocessing
import threading


def _childs_part(end, right):
    sender = threading.Thread(target=end.send, args=(right,), daemon=True)
    sender.start()
    received = end.recv()
    end.send(received)


def exchange(left, right):
    context = multiprocessing.get_context()
    here, there = context.Pipe(duplex=True)
    child = context.Process(target=_childs_part, args=(there, right), daemon=True)
    child.start()
    there.close()
    with here:
        here.send(left)
        by_parent = here.recv()
        by_child = here.recv()
    child.join()
    return by_parent, by_child

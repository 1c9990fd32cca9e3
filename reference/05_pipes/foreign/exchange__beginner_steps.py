# exercise: exchange
# label: right
# style: a beginner who numbers the steps of both sides in comments
from multiprocessing import Pipe, Process


def child_side(child_end, right):
    # step 1: parent sends, I receive
    received = child_end.recv()
    # step 2: I send, parent receives
    child_end.send(right)
    # step 3: I tell the parent what I got in step 1
    child_end.send(received)
    child_end.close()


def exchange(left, right):
    parent_end, child_end = Pipe()
    # the child knows only right, it must not know left from here
    child = Process(target=child_side, args=(child_end, right))
    child.start()
    # step 1
    parent_end.send(left)
    # step 2
    from_child = parent_end.recv()
    # step 3
    child_got = parent_end.recv()
    # tidy up
    parent_end.close()
    child_end.close()
    child.join()
    return (from_child, child_got)

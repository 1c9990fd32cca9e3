# exercise: exchange
# label: right
import multiprocessing


def child_side(parent_end, child_end, right):
    parent_end.close()
    # the parent sends first, so I receive first
    received = child_end.recv()
    child_end.send(right)
    # the report
    child_end.send(received)
    child_end.close()


def exchange(left, right):
    parent_end, child_end = multiprocessing.Pipe()
    arguments = (parent_end, child_end, right)
    child = multiprocessing.Process(target=child_side, args=arguments)
    child.start()
    child_end.close()

    parent_end.send(left)
    from_child = parent_end.recv()
    report = parent_end.recv()

    child.join()
    parent_end.close()
    return from_child, report

# exercise: exchange
# label: wrong
# mistake: the values are turned into text for the trip (str, encode, send_bytes), so only strings arrive as they were: 7 becomes '7', None becomes 'None', [] becomes '[]'; breaks ":return: what the parent received, then what the child received" - the other side's value is handed over, not its text (``left`` and ``right`` are any values).
import multiprocessing


def child_side(parent_end, child_end, right):
    parent_end.close()
    # the parent sends first, so I receive first
    received = child_end.recv_bytes()
    data = str(right).encode()
    child_end.send_bytes(data)
    # the report: the same bytes back
    child_end.send_bytes(received)
    child_end.close()


def exchange(left, right):
    parent_end, child_end = multiprocessing.Pipe()
    arguments = (parent_end, child_end, right)
    child = multiprocessing.Process(target=child_side, args=arguments)
    child.start()
    child_end.close()

    # a pipe carries bytes
    data = str(left).encode()
    parent_end.send_bytes(data)
    from_child = parent_end.recv_bytes().decode()
    report = parent_end.recv_bytes().decode()

    child.join()
    parent_end.close()
    return from_child, report

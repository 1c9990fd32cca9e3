# exercise: exchange
# label: right
import multiprocessing
import threading


def _partner(here, there, right):
    here.close()
    there.send(right)
    received = there.recv()
    there.send(received)  # the report
    there.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(here, there, right))
    child.start()
    there.close()

    sender = threading.Thread(target=here.send, args=(left,))
    sender.start()  # may wait; meanwhile the child's value is taken here
    try:
        from_child = here.recv()
        report = here.recv()
    finally:
        sender.join()
        here.close()
        child.join()
    return from_child, report

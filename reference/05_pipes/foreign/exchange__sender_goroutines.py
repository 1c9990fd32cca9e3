# exercise: exchange
# label: right
import multiprocessing
import threading


def _go_send(end, value):
    sender = threading.Thread(target=end.send, args=(value,))
    sender.start()
    return sender


def _partner(here, there, right):
    here.close()
    sender = _go_send(there, right)
    received = there.recv()
    sender.join()  # the report comes after all of right
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(here, there, right))
    child.start()
    there.close()
    sender = _go_send(here, left)
    received = here.recv()
    report = here.recv()
    sender.join()
    here.close()
    child.join()
    return received, report

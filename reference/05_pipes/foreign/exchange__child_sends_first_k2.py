# exercise: exchange
# label: right
# style: a beginner's fixed order: the child sends first, the parent receives first
from multiprocessing import Pipe, Process


def child_part(here, there, right):
    here.close()
    there.send(right)
    received = there.recv()
    there.send(received)  # the report
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_part, args=(here, there, right))
    child.start()
    there.close()
    from_child = here.recv()
    here.send(left)
    report = here.recv()
    here.close()
    child.join()
    return from_child, report

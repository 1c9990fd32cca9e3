# exercise: exchange
# label: wrong
# mistake: the child reports str(value) instead of the value, so for 7, [] or b"x" the second of the pair is '7', '[]' or "b'x'"; breaks "then what the child received, as it reported it" (a report was read as a text; with strings one does not see it)

import threading
from multiprocessing import Pipe, Process


def _child_side(here, there, right):
    here.close()
    there.send(right)
    received = there.recv()
    # Ann: "The child reports what it has received ... as it reported it."
    # Ben: so not the thing itself, it is a report: a text about it.
    there.send(str(received))
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child_side, args=(here, there, right))
    child.start()
    there.close()

    sender = threading.Thread(target=here.send, args=(left,))
    sender.start()
    got = here.recv()
    sender.join()
    report = here.recv()
    here.close()
    child.join()
    return got, report

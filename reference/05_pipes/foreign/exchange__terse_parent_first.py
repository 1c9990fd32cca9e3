# exercise: exchange
# label: right
# style: terse: the parent sends first, the child receives first, the report comes back on the same pipe

from multiprocessing import Pipe, Process


def _partner(here, there, right):
    here.close()
    got = there.recv()
    there.send(right)
    there.send(got)


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=_partner, args=(here, there, right))
    p.start()
    there.close()
    here.send(left)
    result = here.recv(), here.recv()
    here.close()
    p.join()
    return result

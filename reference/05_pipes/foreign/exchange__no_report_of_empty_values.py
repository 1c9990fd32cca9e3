# exercise: exchange
# label: wrong
# mistake: the child reports only what is true, so for left = "", [], 0 the second value is None; breaks "The child reports to the parent what it has received." ("equal and empty values")
from multiprocessing import Pipe, Process


def _child(here, there, right):
    here.close()
    with there:
        if got := there.recv():
            there.send(right)
            there.send(got)
        else:
            there.send(right)  # nothing came, nothing to report


def _receive(end):
    try:
        return end.recv()
    except EOFError:
        return None


def exchange(left, right):
    here, there = Pipe()
    process = Process(target=_child, args=(here, there, right))
    process.start()
    there.close()
    with here:
        here.send(left)
        answer = _receive(here)
        report = _receive(here)
    process.join()
    return answer, report

# exercise: exchange
# label: wrong
# mistake: the child writes what it received into a plain dict, of which it has a copy; the parent never sees it and returns None as the second value. Breaks "The child reports to the parent what it has received" and ":return: ... then what the child received".
from multiprocessing import Pipe, Process


def _other_side(right, there, report):
    report["child"] = there.recv()
    there.send(right)
    there.close()


def exchange(left, right):
    report = {"child": None}
    here, there = Pipe()
    child = Process(target=_other_side, args=(right, there, report))
    child.start()
    there.close()
    here.send(left)
    report["parent"] = here.recv()
    here.close()
    child.join()
    return report["parent"], report["child"]

# exercise: exchange
# label: wrong
# mistake: "return: ... then what the child received": the child reports str(received), which is the same for texts only; 7 comes back as '7'.
from multiprocessing import Pipe, Process


def _child(end, right):
    received = end.recv()
    end.send(right)
    end.send(f"{received}")
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return from_child, report

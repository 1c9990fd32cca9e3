# exercise: exchange
# label: wrong
# mistake: parent and child both send before they receive, so with values larger than the pipe's buffer both wait in send for ever
from multiprocessing import Pipe, Process


def child(end, right):
    end.send(right)
    got = end.recv()
    end.send(got)
    end.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    child_got = here.recv()
    here.close()
    p.join()
    return from_child, child_got

# exercise: exchange
# label: wrong
# mistake: the wrong end is passed: the child gets the parent's end, nobody holds a conversation with the other end, both wait in recv() forever. Breaks "Each process has *its* end."

from multiprocessing import Pipe, Process


def child(pipe, right):
    got = pipe.recv()
    pipe.send(right)
    pipe.send(got)


def exchange(left, right):
    pipe, pipe2 = Pipe()
    p = Process(target=child, args=(pipe, right))
    p.start()
    pipe.send(left)
    from_child = pipe.recv()
    report = pipe.recv()
    p.join()
    pipe.close()
    pipe2.close()
    return from_child, report

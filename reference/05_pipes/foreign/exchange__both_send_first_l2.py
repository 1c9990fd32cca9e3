# exercise: exchange
# label: wrong
# mistake: both sides send first and receive then; with two large values both wait in send() forever. Breaks "Both values may be larger than the pipe's buffer, so that ``send`` waits until the other side receives".

from multiprocessing import Pipe, Process


def child(here, there, right):
    here.close()
    print("child: sending")
    there.send(right)
    print("child: receiving")
    got = there.recv()
    there.send(got)
    print("child: reported")
    there.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, right))
    p.start()
    there.close()
    print("parent: sending")
    here.send(left)
    print("parent: receiving")
    got = here.recv()
    report = here.recv()
    here.close()
    p.join()
    return got, report

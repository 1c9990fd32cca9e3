# exercise: exchange
# label: wrong
# mistake: both sides send first and receive afterwards; values larger than the pipe make both wait in send for ever

from multiprocessing import Pipe, Process


def child(here, there, right):
    here.close()
    there.send(right)
    received = there.recv()
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, right))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    report = here.recv()
    here.close()
    p.join()
    return received, report

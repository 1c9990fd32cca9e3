# exercise: exchange
# label: wrong
# mistake: both sides send first; with large values both wait in send() forever ("Both values may be larger than the pipe's buffer, so that ``send`` waits until the other side receives")
from multiprocessing import Pipe, Process


def work(here, there, right):
    here.close()
    there.send(right)
    got = there.recv()
    there.send(got)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=work, args=(here, there, right))
    p.start()
    there.close()
    here.send(left)
    got = here.recv()
    child_got = here.recv()
    here.close()
    p.join()
    return got, child_got

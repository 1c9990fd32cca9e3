# exercise: converse
# label: wrong
# mistake: the child gets both ends and never closes its copy of the parent's end, so it never sees EOF
from multiprocessing import Pipe, Process

PARENT = 0
CHILD = 1


def child_main(sv, task):
    fd = sv[CHILD]
    while True:
        try:
            request = fd.recv()
        except EOFError:
            break
        fd.send(task(request))
    fd.close()


def converse(task, values):
    sv = Pipe()
    proc = Process(target=child_main, args=(sv, task))
    proc.start()
    sv[CHILD].close()
    replies = []
    for value in values:
        sv[PARENT].send(value)
        replies.append(sv[PARENT].recv())
    sv[PARENT].close()
    proc.join()
    return replies

# exercise: read_all
# label: wrong
# mistake: the child gets both ends and does not close the receiving end that it does not use
from multiprocessing import Pipe, Process

RD, WR = 0, 1


def child_main(pipefd, produce):
    wr = pipefd[WR]
    try:
        produce(wr.send)
    finally:
        wr.close()


def read_all(produce):
    pipefd = Pipe(duplex=False)
    proc = Process(target=child_main, args=(pipefd, produce))
    proc.start()
    pipefd[WR].close()
    items = []
    while True:
        try:
            items.append(pipefd[RD].recv())
        except (EOFError, OSError):
            break
    pipefd[RD].close()
    proc.join()
    return items

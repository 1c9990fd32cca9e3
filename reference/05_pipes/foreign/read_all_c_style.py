# exercise: read_all
# label: right
# style: a C programmer: pipefd pair, packed bytes, a status word instead of exceptions
import pickle
import sys
from multiprocessing import Pipe, Process
from multiprocessing.reduction import ForkingPickler

RD, WR = 0, 1
OK, END = 1, 0


class Writer:
    def __init__(self, fd):
        self.fd = fd

    def __call__(self, item):
        self.fd.send_bytes(ForkingPickler.dumps(item))


def child_main(pipefd, produce):
    pipefd[RD].close()
    status = 0
    try:
        produce(Writer(pipefd[WR]))
    except Exception as error:
        sys.stderr.write("producer: %r\n" % (error,))
        status = 1
    pipefd[WR].close()
    sys.exit(status)


def read_record(fd):
    try:
        record = fd.recv_bytes()
    except (EOFError, OSError):
        return END, b""
    return OK, record


def read_all(produce):
    pipefd = Pipe(duplex=False)
    proc = Process(target=child_main, args=(pipefd, produce))
    proc.start()
    pipefd[WR].close()

    items = []
    status, record = read_record(pipefd[RD])
    while status == OK:
        items.append(pickle.loads(record))
        status, record = read_record(pipefd[RD])

    pipefd[RD].close()
    proc.join()
    return items

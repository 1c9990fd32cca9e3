# exercise: read_all
# label: right
# style: C-minded: an object with __call__ that pickles by hand; one message of bytes per item
from multiprocessing import Pipe, Process
from multiprocessing.reduction import ForkingPickler


class Sender:
    def __init__(self, fd):
        self.fd = fd

    def __call__(self, item):
        self.fd.send_bytes(ForkingPickler.dumps(item))


def child_main(produce, fds):
    fds[0].close()
    produce(Sender(fds[1]))
    fds[1].close()


def read_all(produce):
    fds = Pipe(duplex=False)
    proc = Process(target=child_main, args=(produce, fds))
    proc.start()
    fds[1].close()

    frames = []
    eof = False
    while not eof:
        try:
            frames.append(fds[0].recv_bytes())
        except (EOFError, OSError):
            eof = True
    fds[0].close()
    proc.join()
    return [ForkingPickler.loads(frame) for frame in frames]

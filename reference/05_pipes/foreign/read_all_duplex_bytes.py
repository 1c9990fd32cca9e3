# exercise: read_all
# label: right
# style: unusual, a two-way pipe used one way, raw byte messages packed with pickle
import multiprocessing as mp
import pickle


class _ReadAllTransmit:
    """Function object that packs one item and puts it on the wire."""

    def __init__(self, fd):
        self.fd = fd

    def __call__(self, item):
        self.fd.send_bytes(pickle.dumps(item))


def _read_all_main(fds, produce):
    fds[0].close()
    try:
        produce(_ReadAllTransmit(fds[1]))
    finally:
        fds[1].close()


def _read_all_packets(fd):
    while True:
        try:
            packet = fd.recv_bytes()
        except EOFError:
            return
        except OSError:
            # The peer died within a packet.
            return
        yield packet


def read_all(produce):
    fds = mp.Pipe()
    proc = mp.Process(target=_read_all_main, args=(fds, produce))
    proc.start()
    fds[1].close()
    with fds[0] as fd:
        items = [pickle.loads(packet) for packet in _read_all_packets(fd)]
    proc.join()
    return items

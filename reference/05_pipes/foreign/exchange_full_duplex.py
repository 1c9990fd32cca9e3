# exercise: exchange
# label: wrong
# mistake: both sides send first in the belief that duplex makes that safe, large values deadlock
from multiprocessing import Pipe, Process


def _exchange_peer(here, there, right):
    here.close()
    there.send(right)
    received = there.recv()
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = Pipe(duplex=True)
    peer = Process(target=_exchange_peer, args=(here, there, right))
    peer.start()
    there.close()
    here.send(left)
    from_peer = here.recv()
    report = here.recv()
    here.close()
    peer.join()
    return from_peer, report

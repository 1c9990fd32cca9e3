# exercise: exchange
# label: right
# style: class-based, a Process subclass, the child talks first and the parent listens first
import multiprocessing


class _ExchangePeer(multiprocessing.Process):
    def __init__(self, host_port, peer_port, payload):
        multiprocessing.Process.__init__(self)
        self.host_port = host_port
        self.peer_port = peer_port
        self.payload = payload

    def run(self):
        self.host_port.close()
        with self.peer_port as port:
            port.send(self.payload)
            received = port.recv()
            port.send(received)


def exchange(left, right):
    host_port, peer_port = multiprocessing.Pipe()
    peer = _ExchangePeer(host_port, peer_port, right)
    peer.start()
    peer_port.close()
    with host_port:
        from_peer = host_port.recv()
        host_port.send(left)
        seen_by_peer = host_port.recv()
    peer.join()
    return (from_peer, seen_by_peer)

# exercise: exchange
# label: right
# style: strict request/response: PUT left is acknowledged with what arrived, GET is answered with right, nobody sends unasked
from enum import Enum
from multiprocessing import Pipe, Process


class Verb(Enum):
    PUT = 1
    STORED = 2
    GET = 3
    VALUE = 4


class Peer:
    def __init__(self, conn):
        self._conn = conn

    def say(self, verb, payload=None):
        self._conn.send((verb, payload))

    def expect(self, verb):
        heard, payload = self._conn.recv()
        if heard is not verb:
            raise RuntimeError(f"expected {verb}, heard {heard}")
        return payload

    def close(self):
        self._conn.close()


def server(clients_end, servers_end, right):
    clients_end.close()
    client = Peer(servers_end)
    client.say(Verb.STORED, client.expect(Verb.PUT))
    client.expect(Verb.GET)
    client.say(Verb.VALUE, right)
    client.close()


def exchange(left, right):
    clients_end, servers_end = Pipe()
    process = Process(target=server, args=(clients_end, servers_end, right))
    process.start()
    servers_end.close()
    peer = Peer(clients_end)
    peer.say(Verb.PUT, left)
    childs_report = peer.expect(Verb.STORED)
    peer.say(Verb.GET)
    from_child = peer.expect(Verb.VALUE)
    peer.close()
    process.join()
    return from_child, childs_report

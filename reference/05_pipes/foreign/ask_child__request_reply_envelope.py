# exercise: ask_child
# label: right
# style: request/response protocol, numbered dataclass envelopes, a client class as context manager
from dataclasses import dataclass
from itertools import count
from multiprocessing import Pipe, Process
from typing import Any


@dataclass(frozen=True)
class Request:
    number: int
    body: Any


@dataclass(frozen=True)
class Reply:
    number: int
    body: Any


def serve_once(clients_end, servers_end, task):
    clients_end.close()
    with servers_end as wire:
        request = wire.recv()
        wire.send(Reply(request.number, task(request.body)))


class Client:
    def __init__(self, task):
        self._wire, servers_end = Pipe()
        self._server = Process(target=serve_once, args=(self._wire, servers_end, task))
        self._server.start()
        servers_end.close()
        self._numbers = count(1)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._wire.close()
        self._server.join()

    def request(self, body):
        request = Request(next(self._numbers), body)
        self._wire.send(request)
        reply = self._wire.recv()
        assert reply.number == request.number
        return reply.body


def ask_child(task, value):
    with Client(task) as client:
        return client.request(value)

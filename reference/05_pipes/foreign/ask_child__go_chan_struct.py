# exercise: ask_child
# label: right
# style: translated from Go: a chan struct per side, make_chan(), go() and a list of deferred calls

from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


@dataclass
class Chan:
    conn: Connection

    def put(self, value: Any) -> None:  # ch <- value
        self.conn.send(value)

    def get(self) -> Any:  # <-ch
        return self.conn.recv()

    def close(self) -> None:
        self.conn.close()


def make_chan() -> tuple[Chan, Chan]:
    left, right = Pipe(duplex=True)
    return Chan(left), Chan(right)


def go(func, *args) -> Process:
    goroutine = Process(target=func, args=args)
    goroutine.start()
    return goroutine


def handler(ch: Chan, peer: Chan, task) -> None:
    peer.close()
    request = ch.get()
    ch.put(task(request))


def ask_child(task, value):
    deferred = []
    ours, theirs = make_chan()
    deferred.append(ours.close)
    deferred.append(theirs.close)
    try:
        goroutine = go(handler, theirs, ours, task)
        deferred.insert(0, goroutine.join)  # runs last, after both ends are shut
        theirs.close()
        ours.put(value)
        return ours.get()
    finally:
        while deferred:
            deferred.pop()()

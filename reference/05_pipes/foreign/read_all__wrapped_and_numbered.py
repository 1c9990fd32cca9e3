# exercise: read_all
# label: right
# style: each item is sent with a number in a dataclass
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from typing import Any


@dataclass
class Packet:
    number: int
    item: Any


def child(r, w, produce):
    r.close()
    count = 0

    def send(item):
        nonlocal count
        w.send(Packet(count, item))
        count += 1

    produce(send)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    packets = []
    while True:
        try:
            packets.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    packets.sort(key=lambda packet: packet.number)
    return [packet.item for packet in packets]

# exercise: read_all
# label: right
# style: a thread of the parent reads into a deque, the main thread joins child and reader

from collections import deque
from contextlib import suppress
from multiprocessing import Pipe, Process
from threading import Thread


def produce_into(produce, ends):
    receiving, sending = ends
    receiving.close()
    produce(sending.send)


def read_into(box, end):
    with end, suppress(EOFError):
        while True:
            box.append(end.recv())


def read_all(produce):
    ends = Pipe(duplex=False)
    child = Process(target=produce_into, args=(produce, ends))
    child.start()
    ends[1].close()

    box = deque()
    reader = Thread(target=read_into, args=(box, ends[0]))
    reader.start()
    reader.join()
    child.join()
    return list(box)

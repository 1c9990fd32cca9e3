# exercise: read_all
# label: wrong
# mistake: reads while child.is_alive() instead of until EOFError, so the items that still lie in the pipe when the child has ended are lost (several small items sent quickly)

import time
from multiprocessing import Pipe, Process


def start_producing(produce, reader, writer):
    reader.close()
    produce(writer.send)
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    child = Process(target=start_producing, args=(produce, reader, writer))
    child.start()
    writer.close()

    items = []
    while child.is_alive():
        if reader.poll():
            try:
                items.append(reader.recv())
            except EOFError:
                break
        time.sleep(0.05)  # do not burn the CPU

    child.join()
    reader.close()
    return items

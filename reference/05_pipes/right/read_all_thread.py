# exercise: read_all
# style: a_thread_reads
import threading
from multiprocessing import Pipe, Process


def child(produce, reader, writer):
    reader.close()
    produce(lambda item: writer.send([item]))


def read_all(produce):
    items = []
    reader, writer = Pipe(duplex=False)
    process = Process(target=child, args=(produce, reader, writer))
    process.start()
    writer.close()

    def listen():
        try:
            while True:
                items.extend(reader.recv())
        except EOFError:
            reader.close()

    thread = threading.Thread(target=listen)
    thread.start()
    process.join()
    thread.join()
    return items

# exercise: read_all
# label: right
import multiprocessing
import threading


class ProducerProcess(multiprocessing.Process):
    def __init__(self, produce, receiving, sending):
        super().__init__()
        self.produce = produce
        self.receiving = receiving
        self.sending = sending

    def run(self):
        self.receiving.close()
        sending = self.sending
        lock = threading.Lock()

        def send(item):
            lock.acquire()
            try:
                sending.send(item)
            finally:
                lock.release()

        try:
            self.produce(send)
        finally:
            sending.close()


def read_all(produce):
    receiving, sending = multiprocessing.Pipe(duplex=False)
    producer = ProducerProcess(produce, receiving, sending)
    producer.start()
    sending.close()
    items = []
    at_end = False
    try:
        while not at_end:
            try:
                items.append(receiving.recv())
            except (EOFError, OSError):
                at_end = True
    finally:
        receiving.close()
        producer.join()
    return items

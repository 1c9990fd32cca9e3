# exercise: read_all
# label: wrong
# mistake: one second without an item (poll with a timeout) is taken for the end, so the items of a child that pauses longer are lost
from multiprocessing import Pipe, Process


def run_producer(produce, recv_end, send_end):
    recv_end.close()
    produce(send_end.send)


def read_all(produce):
    recv_end, send_end = Pipe(duplex=False)
    p = Process(target=run_producer, args=(produce, recv_end, send_end))
    p.start()
    send_end.close()

    items = []
    while recv_end.poll(1):
        try:
            items.append(recv_end.recv())
        except EOFError:
            break

    recv_end.close()
    p.join()
    return items

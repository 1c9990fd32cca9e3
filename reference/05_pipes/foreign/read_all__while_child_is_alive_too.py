# exercise: read_all
# label: wrong
# mistake: reads only while child.is_alive(): items that are still in the pipe when a fast child has ended are lost
from multiprocessing import Pipe, Process


def child_main(produce, recv_end, send_end):
    recv_end.close()
    produce(send_end.send)
    send_end.close()


def read_all(produce):
    recv_end, send_end = Pipe(duplex=False)
    child = Process(target=child_main, args=(produce, recv_end, send_end))
    child.start()
    send_end.close()

    items = []
    while child.is_alive():
        if recv_end.poll(0.1):
            try:
                items.append(recv_end.recv())
            except EOFError:
                break

    child.join()
    recv_end.close()
    return items

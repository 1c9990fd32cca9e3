# exercise: read_all
# label: wrong
# mistake: reads as long as the child is alive, items still in the pipe when it has ended are lost

from multiprocessing import Pipe, Process


def child_main(produce, read_end, write_end):
    read_end.close()
    produce(write_end.send)
    write_end.close()


def read_all(produce):
    read_end, write_end = Pipe(duplex=False)
    child = Process(target=child_main, args=(produce, read_end, write_end))
    child.start()
    write_end.close()

    items = []
    while child.is_alive():
        if read_end.poll(0.1):
            try:
                items.append(read_end.recv())
            except EOFError:
                break
    child.join()
    read_end.close()
    return items

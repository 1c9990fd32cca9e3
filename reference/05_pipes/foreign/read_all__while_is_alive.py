# exercise: read_all
# label: wrong
# mistake: it reads as long as the child is alive; what still lies in the pipe when a quick child has ended is never read; breaks "Read everything that a child sends, until it has ended" and "The parent reads until ``EOFError``".
import multiprocessing


def produce_items(produce, receiving, sending):
    receiving.close()
    try:
        produce(sending.send)
    finally:
        sending.close()


def read_all(produce):
    receiving, sending = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=produce_items, args=(produce, receiving, sending)
    )
    child.start()
    sending.close()
    items = []
    try:
        while child.is_alive():
            if receiving.poll(0.05):
                items.append(receiving.recv())
    except EOFError:
        pass
    finally:
        receiving.close()
        child.join()
    return items

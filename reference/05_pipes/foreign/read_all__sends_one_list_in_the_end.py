# exercise: read_all
# label: wrong
# mistake: the child only collects the items and sends them as one list when produce is over, so if produce ends its process (os._exit, a signal) all that was "sent" before is lost and [] is returned; breaks "If it raises, or ends its process, what it had sent until then counts" and "each call of ``send(item)`` sends one item".
import multiprocessing


def produce_in_child(receiver, sender, produce):
    receiver.close()
    collected = []
    try:
        produce(collected.append)
    finally:
        # also after an exception: send what there is
        sender.send(collected)
        sender.close()


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    arguments = (receiver, sender, produce)
    child = multiprocessing.Process(target=produce_in_child, args=arguments)
    child.start()
    sender.close()

    items = []
    while True:
        try:
            part = receiver.recv()
        except EOFError:
            break
        items.extend(part)

    receiver.close()
    child.join()
    return items

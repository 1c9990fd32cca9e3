# exercise: read_all
# label: wrong
# mistake: the parent keeps its sending end open and waits for an Event that the child sets after produce, so when produce raises or ends its process the event is never set and the call never returns; breaks "If it raises, or ends its process, what it had sent until then counts" (and "reads until ``EOFError``")
import multiprocessing


def _produce_and_tell(sender, over, produce):
    produce(sender.send)
    over.set()


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    over = multiprocessing.Event()
    child = multiprocessing.Process(
        target=_produce_and_tell, args=(sender, over, produce)
    )
    child.start()
    items = []
    while not over.is_set() or receiver.poll():
        if receiver.poll(0.05):
            items.append(receiver.recv())
    child.join()
    receiver.close()
    sender.close()
    return items

# exercise: read_all
# label: wrong
# mistake: it selects on the pipe and on the child's end (sentinel), and leaves the loop as soon as the child has ended, even if items still wait in the pipe: those are lost (all of them, if the child was quick); breaks "Read everything that a child sends" and "The parent reads until ``EOFError``".
import multiprocessing
from multiprocessing.connection import wait


def _run_producer(receiver, sender, produce):
    receiver.close()
    produce(sender.send)


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=_run_producer, args=(receiver, sender, produce)
    )
    child.start()
    sender.close()
    done = child.sentinel
    items = []
    while True:
        ready = wait([receiver, done])
        if done in ready:  # case <-done: return
            break
        try:
            items.append(receiver.recv())
        except EOFError:
            break
    receiver.close()
    child.join()
    return items

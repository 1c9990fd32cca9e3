# exercise: results_from_processes
# label: right
import multiprocessing
import queue
import threading


def _child(task, item, sender):
    sender.send((item, task(item)))


def _forward(receiver, item, results):
    """A goroutine for each child: hand on its answer, or that there is none."""
    try:
        _, value = receiver.recv()
        results.put((item, value, True))
    except BaseException:  # EOFError: closed without an answer
        results.put((item, None, False))
    finally:
        receiver.close()


def results_from_processes(task, items):
    children, ends = [], []
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_child, args=(task, item, sender))
        child.start()
        sender.close()  # the next child must not inherit it
        children.append(child)
        ends.append((receiver, item))
    results = queue.SimpleQueue()
    forwarders = [
        threading.Thread(target=_forward, args=(receiver, item, results))
        for receiver, item in ends
    ]
    for forwarder in forwarders:
        forwarder.start()
    answers = {}
    for _ in forwarders:
        item, value, ok = results.get()
        if ok:
            answers[item] = value
    for worker in [*forwarders, *children]:
        worker.join()
    return answers

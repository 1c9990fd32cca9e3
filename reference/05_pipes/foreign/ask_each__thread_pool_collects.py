# exercise: ask_each
# label: right
# style: concurrent.futures: the children are started first, then a thread for each end receives its answer
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def answer(task, value, sender):
    with sender:
        sender.send(task(value))


def launch(task, value):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=answer, args=(task, value, sender))
    child.start()
    sender.close()
    return child, receiver


def collect(launched):
    child, receiver = launched
    with receiver:
        try:
            return receiver.recv()
        except EOFError:
            return None
        finally:
            child.join()


def ask_each(task, values):
    launched = [launch(task, value) for value in values]
    if not launched:
        return []
    with ThreadPoolExecutor(max_workers=len(launched)) as pool:
        return list(pool.map(collect, launched))

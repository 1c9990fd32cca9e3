# exercise: transfer
# label: right
# style: the transfer is done by a thread of its own with a Future, exceptions come back
import threading
from concurrent.futures import Future


def _do(future, source, target, amount):
    try:
        if source is target:
            with source.lock:
                future.set_result(source.balance >= amount)
            return
        a, b = sorted([source, target], key=id)
        with a.lock, b.lock:
            enough = source.balance >= amount
            if enough:
                source.balance -= amount
                target.balance += amount
        future.set_result(enough)
    except BaseException as e:
        future.set_exception(e)


def transfer(source, target, amount):
    future = Future()
    t = threading.Thread(target=_do, args=(future, source, target, amount))
    t.start()
    t.join()
    return future.result()

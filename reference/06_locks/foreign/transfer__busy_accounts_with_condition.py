# exercise: transfer
# label: right
# style: a set of busy accounts under a Condition; then both locks, sorted
import threading

_changed = threading.Condition()
_busy = set()


def transfer(source, target, amount):
    keys = {id(source), id(target)}
    with _changed:
        _changed.wait_for(lambda: not (keys & _busy))
        _busy.update(keys)
    try:
        if source is target:
            with source.lock:
                return source.balance >= amount
        a, b = sorted((source, target), key=id)
        with a.lock, b.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
    finally:
        with _changed:
            _busy.difference_update(keys)
            _changed.notify_all()

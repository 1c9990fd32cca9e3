# exercise: transfer
# label: right
# style: old-school code of 2010: no with, acquire / try / finally, if / else for each order, written out
def transfer(source, target, amount):
    if source is target:
        source.lock.acquire()
        try:
            if source.balance < amount:
                return False
            else:
                return True
        finally:
            source.lock.release()

    if id(source) < id(target):
        first = source
        second = target
    else:
        first = target
        second = source

    first.lock.acquire()
    try:
        second.lock.acquire()
        try:
            if source.balance < amount:
                return False
            source.balance = source.balance - amount
            target.balance = target.balance + amount
            return True
        finally:
            second.lock.release()
    finally:
        first.lock.release()

# exercise: transfer
# label: right
# style: acquire and nested finally, Java style
def transfer(source, target, amount):
    if source is target:
        source.lock.acquire()
        try:
            enough = source.balance >= amount
        finally:
            source.lock.release()
        return enough
    outer = source if id(source) > id(target) else target
    inner = target if outer is source else source
    success = False
    outer.lock.acquire()
    try:
        inner.lock.acquire()
        try:
            if source.balance >= amount:
                source.balance = source.balance - amount
                target.balance = target.balance + amount
                success = True
        finally:
            inner.lock.release()
    finally:
        outer.lock.release()
    return success

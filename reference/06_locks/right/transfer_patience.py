# exercise: transfer
# style: waits for a while only
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    while True:
        with source.lock:
            if target.lock.acquire(timeout=0.05):
                break_off = False
                try:
                    if source.balance < amount:
                        return break_off
                    source.balance -= amount
                    target.balance += amount
                    return True
                finally:
                    target.lock.release()

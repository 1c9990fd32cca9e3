# exercise: transfer
# label: wrong
# mistake: except Exception: return False hides what comparing raises
def transfer(source, target, amount):
    try:
        if source is target:
            with source.lock:
                return source.balance >= amount
        first, second = sorted((source, target), key=id)
        with first.lock, second.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
    except Exception:
        return False

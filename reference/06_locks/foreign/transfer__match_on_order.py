# exercise: transfer
# label: right
# style: match with guards
def transfer(source, target, amount):
    def move():
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True

    match (source, target):
        case (a, b) if a is b:
            with a.lock:
                return a.balance >= amount
        case (a, b) if id(a) < id(b):
            with a.lock, b.lock:
                return move()
        case (a, b):
            with b.lock, a.lock:
                return move()

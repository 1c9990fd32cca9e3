# exercise: transfer
# label: wrong
# mistake: copied the first branch into the second and did not turn the order round, so it is always source first: a circle

def transfer(source, target, amount):
    def move():
        if source.balance >= amount:
            source.balance -= amount
            target.balance += amount
            return True
        return False

    if source is target:
        with source.lock:
            return source.balance >= amount
    elif id(source) < id(target):
        with source.lock:
            with target.lock:
                return move()
    else:
        with source.lock:
            with target.lock:
                return move()

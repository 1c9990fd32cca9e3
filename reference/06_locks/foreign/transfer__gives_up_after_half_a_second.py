# exercise: transfer
# label: wrong
# mistake: to prevent the deadlock it waits only half a second for the target's lock and then returns False, so a transfer with enough money is refused when two go in opposite directions or when somebody holds that lock a while; breaks "Other parts of the program take these locks, too: wait for them" and "False if ``source`` has less than ``amount``".


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            enough = source.balance >= amount
        return enough

    with source.lock:
        # Do not wait forever: the other one may wait for me.
        got_it = target.lock.acquire(timeout=0.5)
        if not got_it:
            # give my own lock back (the with does that), nothing was moved
            return False
        try:
            if source.balance < amount:
                return False
            source.balance = source.balance - amount
            target.balance = target.balance + amount
            return True
        finally:
            target.lock.release()

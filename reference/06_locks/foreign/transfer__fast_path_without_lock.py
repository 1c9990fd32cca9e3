# exercise: transfer
# label: wrong
# mistake: "Other parts of the program hold a lock, too; they are waited for" (whoever uses balance holds lock): a quick look at the balance without a lock answers False at once, while another one holds source.lock and is about to pay in
# misjudged: passed
def transfer(source, target, amount):
    # no need to wait for locks if there is not enough anyway
    if source.balance < amount:
        return False

    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        # look again, it may have changed meanwhile
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True

# exercise: transfer
# label: right
# style: clumsy, with flags and one return at the end
def transfer(source, target, amount):
    result = None
    same = False
    if source is target:
        same = True
    if same == True:
        l1 = source.lock
        l2 = None
    else:
        if id(source) < id(target):
            l1 = source.lock
            l2 = target.lock
        if id(source) > id(target):
            l1 = target.lock
            l2 = source.lock
    l1.acquire()
    if l2 != None:
        l2.acquire()
    try:
        s = source.balance
        if s >= amount:
            if same == False:
                t = target.balance
                s = s - amount
                t = t + amount
                source.balance = s
                target.balance = t
            result = True
        else:
            result = False
    finally:
        if l2 != None:
            l2.release()
        l1.release()
    return result

# exercise: append_all
# label: right
# style: a ticket office: Condition and a counter, in the order of the records
import multiprocessing


def customer(number, append, record, cond, now):
    with cond:
        while now.value != number:
            cond.wait()
    try:
        append(record)
    finally:
        with cond:
            now.value += 1
            cond.notify_all()


def append_all(append, records):
    cond = multiprocessing.Condition()
    now = multiprocessing.Value("i", 0, lock=False)
    queue = [multiprocessing.Process(target=customer, args=(n, append, r, cond, now)) for n, r in enumerate(records)]
    for p in queue:
        p.start()
    for p in queue:
        p.join()
    if [p for p in queue if p.exitcode]:
        raise ChildFailed()

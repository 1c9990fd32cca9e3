# exercise: prepare_and_store
# label: right
# style: tickets in the order of arrival at store, Condition
import itertools
import threading


def prepare_and_store(prepare, store, items):
    cond = threading.Condition()
    tickets = itertools.count()
    serving = 0

    def guest(item):
        nonlocal serving
        dish = prepare(item)
        with cond:
            mine = next(tickets)
            cond.wait_for(lambda: serving == mine)
        try:
            store(dish)
        finally:
            with cond:
                serving += 1
                cond.notify_all()

    guests = [threading.Thread(target=guest, args=(item,)) for item in items]
    for g in guests:
        g.start()
    for g in guests:
        g.join()

# exercise: append_all
# label: right
# style: as at the baker's: each process has a number, a Condition and a raw Value tell which number is served
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _customer(changed, serving, number, append, record):
    with changed:
        changed.wait_for(lambda: serving.value == number)
    try:
        append(record)  # nobody else has this number
    finally:
        with changed:
            serving.value += 1
            changed.notify_all()


def append_all(append, records):
    changed = multiprocessing.Condition()
    serving = multiprocessing.Value("l", 0, lock=False)  # guarded by the condition
    queue = []
    for number, record in enumerate(records):
        queue.append(
            multiprocessing.Process(
                target=_customer,
                args=(changed, serving, number, append, record),
            )
        )
    for customer in queue:
        customer.start()
    for customer in queue:
        customer.join()
    if sum(customer.exitcode != 0 for customer in queue) > 0:
        raise ChildFailed("somebody went home without bread")

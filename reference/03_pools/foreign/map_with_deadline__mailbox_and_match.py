# exercise: map_with_deadline
# label: right
# style: callbacks post into a queue.Queue, the caller takes one letter with a time limit, match statement

import queue
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    if not items:
        return []  # the callback is not called for an empty list
    mailbox = queue.Queue()
    with Pool(processes) as pool:
        pool.map_async(
            func,
            items,
            callback=lambda values: mailbox.put(("done", values)),
            error_callback=lambda error: mailbox.put(("failed", error)),
        )
        try:
            letter = mailbox.get(timeout=max(0, seconds))
        except queue.Empty:
            return None
    match letter:
        case ("done", values):
            return values
        case ("failed", error):
            raise error
